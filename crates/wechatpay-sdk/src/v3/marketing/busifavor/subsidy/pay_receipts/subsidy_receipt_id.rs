//! `/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
pub struct SubsidyReceiptId(pub(crate) Node);

impl SubsidyReceiptId {
    /// 查询营销补差付款单详情 (direct and partner)
    ///
    /// `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .subsidy()
    ///     .pay_receipts()
    ///     .subsidy_receipt_id("1120200119165100000000000001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147336)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}", rest)
    }
}

/// 查询营销补差付款单详情
pub mod get {
    use http::Method;

    use crate::message::{Fen, Message, Named, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}",
    );

    /// 查询营销补差付款单详情：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 补差付款单号
        pub subsidy_receipt_id: Option<String>,
        /// 商家券批次号
        pub stock_id: Option<String>,
        /// 商家券Code
        pub coupon_code: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 营销补差扣款商户号
        pub payer_merchant: Option<String>,
        /// 营销补差入账商户号
        pub payee_merchant: Option<String>,
        /// 补差付款金额，单位为分
        pub amount: Option<Fen>,
        /// 补差付款描述
        pub description: Option<String>,
        /// 补差付款单据状态
        pub status: Option<String>,
        /// 补差付款失败原因
        pub fail_reason: Option<String>,
        /// 补差付款完成时间
        pub success_time: Option<Time>,
        /// 业务请求唯一单号
        pub out_subsidy_no: Option<String>,
        /// 补差付款发起时间
        pub create_time: Option<Time>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("subsidy_receipt_id", &mut self.subsidy_receipt_id),
                1 => Named("stock_id", &mut self.stock_id),
                2 => Named("coupon_code", &mut self.coupon_code),
                3 => Named("transaction_id", &mut self.transaction_id),
                4 => Named("payer_merchant", &mut self.payer_merchant),
                5 => Named("payee_merchant", &mut self.payee_merchant),
                6 => Named("amount", &mut self.amount),
                7 => Named("description", &mut self.description),
                8 => Named("status", &mut self.status),
                9 => Named("fail_reason", &mut self.fail_reason),
                10 => Named("success_time", &mut self.success_time),
                11 => Named("out_subsidy_no", &mut self.out_subsidy_no),
                12 => Named("create_time", &mut self.create_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
