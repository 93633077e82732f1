//! `/v3/global/profit-sharing/refunds/bill-download-url`

/// `/v3/global/profit-sharing/refunds/bill-download-url`
pub struct BillDownloadUrl {
    pub(crate) node: crate::chain::Node,
}

impl BillDownloadUrl {
    /// 获取分账退款账单下载链接
    ///
    /// `GET /v3/global/profit-sharing/refunds/bill-download-url`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::refunds::bill_download_url::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").bill_date("2020-01-01");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .profit_sharing()
    ///     .refunds()
    ///     .bill_download_url()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025022)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/global/profit-sharing/refunds/bill-download-url", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing/refunds/bill-download-url")
    }
}

/// 获取分账退款账单下载链接
pub mod get {

    pub use crate::v3::global::profit_sharing::bill_download_url::get::{Request, Response};
}
