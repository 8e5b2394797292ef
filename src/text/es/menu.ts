// The add-on menu and what it answers.
export const menu = {
  open: 'Abrir el panel',
  install: 'Instalar',
  check: 'Revisar la instalación',
  propose: 'Proponer para todas las solicitudes',
  title: 'Entrepares',
  installing: (part: string) => `Preparando: ${part}…`,
  reload: 'El menú cambia de idioma al volver a cargar la página.',
  installed: 'Todo listo. El panel se abre a la derecha.',
  alreadyInstalled: 'Ya estaba todo preparado; no se cambió nada.',
  allWell: 'Todo está en su lugar.',
  keptBy: (email: string) =>
    `La carpeta, los formularios y los avisos automáticos son de ${email}: esa parte se revisa desde su cuenta.`,
  found: (count: number) => (count === 1 ? 'Encontramos 1 detalle:' : `Encontramos ${count} detalles:`),
  repairQuestion: '¿Quiere que lo reparemos ahora? No se borra ningún dato.',
  repaired: 'Reparado.',
  cannotRepair: 'Esto no se puede reparar solo:',
};
