//! `/v3/statements`

/// `/v3/statements`
pub struct Statements {
    pub(crate) node: crate::chain::Node,
}

impl Statements {
    /// 下载对账单
    ///
    /// `GET /v3/statements`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::statements::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().date("20180130").mchid("1900000109");
    /// let answer = client.v3().statements().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<bytes::Bytes> {
        self.node.query("/v3/statements", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/statements")
    }
}

/// 下载对账单
pub mod get {

    pub use crate::shared::v3_global_statements_get::Request;
}
