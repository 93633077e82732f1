//! `/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
pub struct OutRequestNo(pub(crate) Node);

impl OutRequestNo {
    /// 查询特殊减额结果
    ///
    /// `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::special_reduction::out_request_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mchid("1900016681")
    ///     .bal_account_no("6225760000000000")
    ///     .card_no("6225760000000000")
    ///     .sgn_no("example_sgn_no")
    ///     .req_scene(get::ReqScene::SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT);
    /// let answer = client
    ///     .v3()
    ///     .aggracct_bc()
    ///     .wb_channel()
    ///     .special_reduction()
    ///     .out_request_no("htozr8denqegbt6tk6u10iymo7yww5pn")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016061196)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}", rest)
    }
}

/// 查询特殊减额结果
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::aggracct_bc::wb_channel::account::balance::get::{ReqScene, Request};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}");

    enumeration! {
        /// 特殊减额类型
        ReductionType {
            FINANCIAL_PENALTY = "FINANCIAL_PENALTY",
            JUDICIAL_DEDUCTION = "JUDICIAL_DEDUCTION",
        }
    }

    enumeration! {
        /// 处理结果
        State {
            PROCESSING = "PROCESSING",
            SUCCESS = "SUCCESS",
            FAILED = "FAILED",
        }
    }

    enumeration! {
        /// 失败原因
        FailReason {
            BALANCE_NOT_ENOUGH = "BALANCE_NOT_ENOUGH",
            RECEIPT_NOT_EXIST_CLOSED = "RECEIPT_NOT_EXIST_CLOSED",
            TIME_OUT_CLOSED = "TIME_OUT_CLOSED",
        }
    }

    /// 查询特殊减额结果：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号
        pub mchid: Option<String>,
        /// 额度台账号，加密传输
        pub bal_account_no: Option<Sensitive>,
        /// 特殊减额单号
        pub out_request_no: Option<String>,
        /// 特殊减额类型
        pub reduction_type: Option<Enumeration<ReductionType>>,
        /// 减额金额，单位为分
        pub amount: Option<Fen>,
        /// 处理结果
        pub state: Option<Enumeration<State>>,
        /// 特殊减额原因
        pub reason: Option<String>,
        /// 微信支付额度变更单号
        pub quota_change_no: Option<String>,
        /// 成功时间
        pub success_time: Option<Time>,
        /// 失败时间
        pub fail_time: Option<String>,
        /// 失败原因
        pub fail_reason: Option<Enumeration<FailReason>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("bal_account_no", &mut self.bal_account_no),
                2 => Named("out_request_no", &mut self.out_request_no),
                3 => Named("reduction_type", &mut self.reduction_type),
                4 => Named("amount", &mut self.amount),
                5 => Named("state", &mut self.state),
                6 => Named("reason", &mut self.reason),
                7 => Named("quota_change_no", &mut self.quota_change_no),
                8 => Named("success_time", &mut self.success_time),
                9 => Named("fail_time", &mut self.fail_time),
                10 => Named("fail_reason", &mut self.fail_reason),
                _ => return None,
            })
        }
    }

    message!(Response);
}
