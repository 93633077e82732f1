//! `/v3/global/statements`

/// `/v3/global/statements`
pub struct Statements {
    pub(crate) node: crate::chain::Node,
}

impl Statements {
    /// 下载对账单
    ///
    /// `GET /v3/global/statements`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::statements::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().date("20180130").mchid("1900000109");
    /// let answer = client.v3().global().statements().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354444)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<bytes::Bytes> {
        self.node.query("/v3/global/statements", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/statements")
    }
}

/// 下载对账单
pub mod get {

    pub use crate::shared::v3_global_statements_get::Request;
}
