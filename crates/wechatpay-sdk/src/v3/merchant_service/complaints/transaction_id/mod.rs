//! `/v3/merchant-service/complaints/{transaction_id}`

pub mod negotiation_historys;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-service/complaints/{transaction_id}`
pub struct TransactionId(pub(crate) Node);

impl TransactionId {
    /// `/negotiation-historys`
    #[inline]
    pub fn negotiation_historys(self) -> negotiation_historys::NegotiationHistorys {
        negotiation_historys::NegotiationHistorys(self.0)
    }

    /// 查询投诉详情 (direct and partner)
    ///
    /// `GET /v3/merchant-service/complaints/{transaction_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .merchant_service()
    ///     .complaints()
    ///     .transaction_id("4200000404201909069117582536")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml)
    #[deprecated(note = "the platform has retired it")]
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-service/complaints/{transaction_id}", rest)
    }
}

/// 查询投诉详情
pub mod get {
    use http::Method;

    use crate::message::{Fen, Message, Named, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/merchant-service/complaints/{transaction_id}");

    /// 查询投诉详情：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 投诉时间
        pub complaint_time: Option<String>,
        /// 投诉金额，单位为分
        pub amount: Option<Fen>,
        /// 投诉人联系方式，加密传输
        pub payer_phone: Option<Sensitive>,
        /// 投诉描述
        pub complaint_detail: Option<String>,
        /// 投诉单状态
        pub complaint_state: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 冻结结束时间
        pub frozen_end_time: Option<String>,
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 投诉单处理进展状态
        pub complaint_handle_state: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_trade_no", &mut self.out_trade_no),
                1 => Named("complaint_time", &mut self.complaint_time),
                2 => Named("amount", &mut self.amount),
                3 => Named("payer_phone", &mut self.payer_phone),
                4 => Named("complaint_detail", &mut self.complaint_detail),
                5 => Named("complaint_state", &mut self.complaint_state),
                6 => Named("transaction_id", &mut self.transaction_id),
                7 => Named("frozen_end_time", &mut self.frozen_end_time),
                8 => Named("sub_mchid", &mut self.sub_mchid),
                9 => Named("complaint_handle_state", &mut self.complaint_handle_state),
                _ => return None,
            })
        }
    }

    message!(Response);
}
