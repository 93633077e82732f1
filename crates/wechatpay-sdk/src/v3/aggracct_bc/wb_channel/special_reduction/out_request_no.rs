//! `/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`

/// `/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
pub struct OutRequestNo {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}")
    }
}

/// 查询特殊减额结果
pub mod get {

    pub use crate::shared::v3_aggracct_bc_wb_channel_special_reduction_out_request_no_get::State;
    pub use crate::v3::aggracct_bc::wb_channel::account::balance::get::{ReqScene, Request};

    enumeration! {
        /// 特殊减额类型
        ReductionType {
            FINANCIAL_PENALTY = "FINANCIAL_PENALTY",
            JUDICIAL_DEDUCTION = "JUDICIAL_DEDUCTION",
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
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号
        pub mchid: Option<String>,
        /// 额度台账号，加密传输
        pub bal_account_no: Option<crate::Sensitive>,
        /// 特殊减额单号
        pub out_request_no: Option<String>,
        /// 特殊减额类型
        pub reduction_type: Option<crate::Enumeration<ReductionType>>,
        /// 减额金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 处理结果
        pub state: Option<crate::Enumeration<State>>,
        /// 特殊减额原因
        pub reason: Option<String>,
        /// 微信支付额度变更单号
        pub quota_change_no: Option<String>,
        /// 成功时间
        pub success_time: Option<crate::Time>,
        /// 失败时间
        pub fail_time: Option<crate::Time>,
        /// 失败原因
        pub fail_reason: Option<crate::Enumeration<FailReason>>,
    }

    message! {
        Response {
            0 => mchid: "mchid",
            1 => bal_account_no: "bal_account_no",
            2 => out_request_no: "out_request_no",
            3 => reduction_type: "reduction_type",
            4 => amount: "amount",
            5 => state: "state",
            6 => reason: "reason",
            7 => quota_change_no: "quota_change_no",
            8 => success_time: "success_time",
            9 => fail_time: "fail_time",
            10 => fail_reason: "fail_reason",
        }
    }
}
