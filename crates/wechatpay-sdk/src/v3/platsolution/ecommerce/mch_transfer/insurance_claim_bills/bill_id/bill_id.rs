//! `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`
pub struct BillId(pub(crate) Node);

impl BillId {
    /// 查询保险理赔结果（按微信支付赔付单号） (partner)
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::bill_id::bill_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900001109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .insurance_claim_bills()
    ///     .bill_id()
    ///     .bill_id("1330000071100999991182020050700019480001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504188)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}",
            rest,
        )
    }
}

/// 查询保险理赔结果（按微信支付赔付单号）
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::get::{State, TransactionInfo, TransactionInfoType};
pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::bill_id::bill_id::get::{Request, ReceiverDetail, Receiver, Type};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}",
    );

    /// 查询保险理赔结果（按微信支付赔付单号）：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 转账接收方信息
        pub receiver_detail: Option<ReceiverDetail>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 赔付金额，单位为分
        pub amount: Option<Fen>,
        /// 赔付原因
        pub transfer_remark: Option<String>,
        /// 微信支付转账单号
        pub bill_id: Option<String>,
        /// 赔付状态
        pub state: Option<Enumeration<State>>,
        /// 受理时间
        pub accept_time: Option<String>,
        /// 成功时间
        pub success_time: Option<Time>,
        /// 关单信息
        pub close_info: Option<CloseInfo>,
        /// 出资商户号
        pub sponsor_mchid: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_mchid", &mut self.sp_mchid),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("receiver_detail", &mut self.receiver_detail),
                3 => Named("out_bill_no", &mut self.out_bill_no),
                4 => Named("amount", &mut self.amount),
                5 => Named("transfer_remark", &mut self.transfer_remark),
                6 => Named("bill_id", &mut self.bill_id),
                7 => Named("state", &mut self.state),
                8 => Named("accept_time", &mut self.accept_time),
                9 => Named("success_time", &mut self.success_time),
                10 => Named("close_info", &mut self.close_info),
                11 => Named("sponsor_mchid", &mut self.sponsor_mchid),
                _ => return None,
            })
        }
    }

    /// 关单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CloseInfo {
        /// 关单时间
        pub accept_time: Option<String>,
        /// 关单原因
        pub close_reason: Option<String>,
    }

    impl Message for CloseInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("accept_time", &mut self.accept_time),
                1 => Named("close_reason", &mut self.close_reason),
                _ => return None,
            })
        }
    }

    message!(Response, CloseInfo);
}
