//! 平台收付通 补差 · E-commerce payments: subsidies
//!
//! `/v3/ecommerce/subsidies`

pub mod cancel;
pub mod create;
pub mod r#return;

/// 平台收付通 补差 · E-commerce payments: subsidies
///
/// `/v3/ecommerce/subsidies`
#[derive(Clone)]
pub struct Subsidies {
    pub(crate) node: crate::chain::Node,
}

impl Subsidies {
    /// `/cancel`: 取消补差 · Cancel a subsidy
    #[inline]
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel { node: self.node.clone() }
    }

    /// `/create`: 请求补差 · Create a subsidy
    #[inline]
    pub fn create(&self) -> create::Create {
        create::Create { node: self.node.clone() }
    }

    /// `/return`: 请求补差回退 · Return a subsidy
    #[inline]
    pub fn r#return(&self) -> r#return::Return {
        r#return::Return { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/subsidies")
    }
}
