//! `/v3/brand/applyments/business-code/{business_code}`

/// `/v3/brand/applyments/business-code/{business_code}`
pub struct BusinessCode {
    pub(crate) node: crate::chain::Node,
}

impl BusinessCode {
    /// 根据业务申请编号查询申请状态 (partner)
    ///
    /// `GET /v3/brand/applyments/business-code/{business_code}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .applyments()
    ///     .business_code()
    ///     .business_code("1900013511_10000")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016257694)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/brand/applyments/business-code/{business_code}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/applyments/business-code/{business_code}")
    }
}

/// 根据业务申请编号查询申请状态
pub mod get {

    pub use crate::v3::brand::applyments::applyment_id::applyment_id::get::{
        ApplymentState, Response,
    };
}
