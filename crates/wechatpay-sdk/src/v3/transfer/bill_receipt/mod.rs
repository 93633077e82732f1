//! `/v3/transfer/bill-receipt`

pub mod out_batch_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/transfer/bill-receipt`
#[derive(Clone, Debug)]
pub struct BillReceipt(pub(crate) Node);

impl BillReceipt {
    /// `/{out_batch_no}`: 商家批次单号
    #[inline]
    pub fn out_batch_no(self, value: impl Into<String>) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo(self.0.bind("out_batch_no", value))
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/transfer/bill-receipt", rest)
    }
}

/// 转账电子回单申请受理
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::transfer::bill_receipt::out_batch_no::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/transfer/bill-receipt").numbered_by("out_batch_no");

    /// 转账电子回单申请受理：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商家批次单号
        pub out_batch_no: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商家批次单号
        #[inline]
        pub fn out_batch_no(mut self, value: impl Into<String>) -> Self {
            self.out_batch_no = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("out_batch_no", &mut self.out_batch_no)]);
        }
    }

    message!(Request);
}
