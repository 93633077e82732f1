//! `/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
pub struct SubsidyReturnReceiptId(pub(crate) Node);

impl SubsidyReturnReceiptId {
    /// 查询商家券营销补差回退单详情 (direct and partner)
    ///
    /// `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .subsidy()
    ///     .return_receipts()
    ///     .subsidy_return_receipt_id("2120200119165100000000000001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147344)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}",
            rest,
        )
    }
}

/// 查询商家券营销补差回退单详情
pub mod get {
    use http::Method;

    use crate::message::{Fen, Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}",
    );

    /// 查询商家券营销补差回退单详情：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 补差回退单号
        pub subsidy_return_receipt_id: Option<String>,
        /// 商家券批次号
        pub stock_id: Option<String>,
        /// 商家券Code
        pub coupon_code: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 微信支付退款单号
        pub refund_id: Option<String>,
        /// 原营销补差扣款商户号
        pub payer_merchant: Option<String>,
        /// 原营销补差入账商户号
        pub payee_merchant: Option<String>,
        /// 补差回退金额，单位为分
        pub amount: Option<Fen>,
        /// 补差回退描述
        pub description: Option<String>,
        /// 补差回退单据状态
        pub status: Option<String>,
        /// 补差回退失败原因
        pub fail_reason: Option<String>,
        /// 补差回退完成时间
        pub return_done_time: Option<String>,
        /// 补差付款单号
        pub subsidy_receipt_id: Option<String>,
        /// 业务请求唯一单号
        pub out_subsidy_return_no: Option<String>,
        /// 补差回退发起时间
        pub return_create_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("subsidy_return_receipt_id", &mut self.subsidy_return_receipt_id),
                1 => Named("stock_id", &mut self.stock_id),
                2 => Named("coupon_code", &mut self.coupon_code),
                3 => Named("transaction_id", &mut self.transaction_id),
                4 => Named("refund_id", &mut self.refund_id),
                5 => Named("payer_merchant", &mut self.payer_merchant),
                6 => Named("payee_merchant", &mut self.payee_merchant),
                7 => Named("amount", &mut self.amount),
                8 => Named("description", &mut self.description),
                9 => Named("status", &mut self.status),
                10 => Named("fail_reason", &mut self.fail_reason),
                11 => Named("return_done_time", &mut self.return_done_time),
                12 => Named("subsidy_receipt_id", &mut self.subsidy_receipt_id),
                13 => Named("out_subsidy_return_no", &mut self.out_subsidy_return_no),
                14 => Named("return_create_time", &mut self.return_create_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
