//! `/v3/transfer/bill-receipt`

pub mod out_batch_no;

/// `/v3/transfer/bill-receipt`
pub struct BillReceipt {
    pub(crate) node: crate::chain::Node,
}

impl BillReceipt {
    /// `/{out_batch_no}`: 商家批次单号
    pub fn out_batch_no(self, value: impl Into<String>) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo { node: self.node.bind("out_batch_no", value) }
    }

    /// 转账电子回单申请受理 (direct and partner)
    ///
    /// `POST /v3/transfer/bill-receipt`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transfer::bill_receipt::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().out_batch_no("plfk2020042013");
    /// let answer = client.v3().transfer().bill_receipt().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458946)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/transfer/bill-receipt", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/transfer/bill-receipt")
    }
}

/// 转账电子回单申请受理
pub mod post {
    use crate::message;

    pub use crate::v3::transfer::bill_receipt::out_batch_no::get::Response;

    /// 转账电子回单申请受理：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("out_batch_no")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商家批次单号（必填）
        pub fn out_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_batch_no", value))
        }
    }

    request!(Request);
}
