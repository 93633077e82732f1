//! `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
pub struct Apply(pub(crate) Node);

impl Apply {
    /// 申请商家转账批次电子回单 (partner)
    ///
    /// `POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::insurance::mch_transfer::batches::summary_receipts::out_batch_no::out_batch_no::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900102208");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .insurance()
    ///     .mch_transfer()
    ///     .batches()
    ///     .summary_receipts()
    ///     .out_batch_no()
    ///     .out_batch_no("sjzz20230223")
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504226)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply", rest)
    }
}

/// 申请商家转账批次电子回单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, message};
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::close::post::Request;
pub use crate::v3::platsolution::insurance::mch_transfer::batches::detail_receipts::out_batch_no::out_batch_no::out_detail_no::out_detail_no::apply::post::ReceiptState;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply",
    );

    /// 申请商家转账批次电子回单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 商家批次单号
        pub out_batch_no: Option<String>,
        /// 电子回单状态
        pub receipt_state: Option<Enumeration<ReceiptState>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("out_batch_no", &mut self.out_batch_no),
                2 => Named("receipt_state", &mut self.receipt_state),
                _ => return None,
            })
        }
    }

    message!(Response);
}
