//! 查询投诉协商历史 · Query negotiation history (v1)
//!
//! `/v3/merchant-service/complaints/{transaction_id}/negotiation-historys`

/// 查询投诉协商历史 · Query negotiation history (v1)
///
/// `/v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
#[derive(Clone)]
pub struct NegotiationHistorys {
    pub(crate) node: crate::chain::Node,
}

impl NegotiationHistorys {
    /// 查询投诉协商历史 · Query negotiation history (v1)
    ///
    /// `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
    ///
    /// 商户或服务商按微信支付订单号查询投诉的协商历史，返回各条协商记录。模式：普通商户、服务商。
    ///
    /// Returns the negotiation history of a complaint by WeChat Pay transaction ID. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .merchant_service()
    ///     .complaints()
    ///     .transaction_id("4200000404201909069117582536")
    ///     .negotiation_historys()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant-service/chapter3_7.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml)
    #[doc(alias(
        "查询投诉协商历史",
        "Query negotiation history (v1)",
        "消费者投诉",
        "negotiation-historys",
        "complaints/negotiation-historys"
    ))]
    #[deprecated(note = "the platform has retired this operation")]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/merchant-service/complaints/{transaction_id}/negotiation-historys")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaints/{transaction_id}/negotiation-historys")
    }
}

/// 查询投诉协商历史 · Query negotiation history (v1)
pub mod get {

    enumeration! {
        /// 操作类型 · Operation type
        OperateType {
            /// `USER_CREATE_COMPLAINT`: 用户提交投诉 · The user filed a complaint
            USER_CREATE_COMPLAINT = "USER_CREATE_COMPLAINT",
            /// `CREATE_COMPLAINT_BY_PLATFORM`: 平台代为提交投诉 · The platform filed a complaint
            CREATE_COMPLAINT_BY_PLATFORM = "CREATE_COMPLAINT_BY_PLATFORM",
            /// `USER_CONTINUE_COMPLAINT`: 用户继续投诉 · The user continued the complaint
            USER_CONTINUE_COMPLAINT = "USER_CONTINUE_COMPLAINT",
            /// `USER_REVOKE_COMPLAINT`: 用户撤诉 · The user withdrew the complaint
            USER_REVOKE_COMPLAINT = "USER_REVOKE_COMPLAINT",
            /// `USER_CONFIRM_COMPLAINT`: 用户确认投诉解决 · The user confirmed that the complaint is settled
            USER_CONFIRM_COMPLAINT = "USER_CONFIRM_COMPLAINT",
            /// `SELLER_REFUND`: 商户发起退款 · The merchant started a refund
            SELLER_REFUND = "SELLER_REFUND",
            /// `MERCHANT_LAUNCH_CONFIRM_PROCESS`: 商户发起确认流程 · The merchant started the confirmation
            MERCHANT_LAUNCH_CONFIRM_PROCESS = "MERCHANT_LAUNCH_CONFIRM_PROCESS",
            /// `USER_RESPONSE`: 用户留言 · The user wrote a message
            USER_RESPONSE = "USER_RESPONSE",
            /// `MERCHANT_RESPONSE`: 商户留言 · The merchant wrote a message
            MERCHANT_RESPONSE = "MERCHANT_RESPONSE",
            /// `RESPONSE_BY_PLATFORM`: 平台留言 · The platform wrote a message
            RESPONSE_BY_PLATFORM = "RESPONSE_BY_PLATFORM",
            /// `CONTINUE_COMPLAINT_BY_PLATFORM`: 平台代为继续投诉 · The platform continued the complaint
            CONTINUE_COMPLAINT_BY_PLATFORM = "CONTINUE_COMPLAINT_BY_PLATFORM",
            /// `CREATE_COMPLAINT_SYSTEM_MESSAGE`: 提交投诉的系统通知 · System message: complaint filed
            CREATE_COMPLAINT_SYSTEM_MESSAGE = "CREATE_COMPLAINT_SYSTEM_MESSAGE",
            /// `COMPLAINT_TIMEOUT_SYSTEM_MESSAGE`: 投诉超时的系统通知 · System message: complaint timed out
            COMPLAINT_TIMEOUT_SYSTEM_MESSAGE = "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE",
            /// `SELLER_REFUND_SYSTEM_MESSAGE`: 商户退款的系统通知 · System message: refunded by the merchant
            SELLER_REFUND_SYSTEM_MESSAGE = "SELLER_REFUND_SYSTEM_MESSAGE",
            /// `CONTINUE_COMPLAINT_SYSTEM_MESSAGE`: 继续投诉的系统通知 · System message: complaint continued
            CONTINUE_COMPLAINT_SYSTEM_MESSAGE = "CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
            /// `LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE`: 发起确认的系统通知 · System message: confirmation started
            LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE = "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE",
        }
    }

    /// 查询投诉协商历史：应答 · Query negotiation history (v1): answer
    #[non_exhaustive]
    pub struct Response {
        /// 投诉协商历史 · Complaint negotiation history
        pub complaint_negotiation_history: Option<Vec<ComplaintNegotiationHistory>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 投诉协商历史 · Complaint negotiation history
    #[non_exhaustive]
    pub struct ComplaintNegotiationHistory {
        /// 操作人 · Operator
        pub operate_user: Option<String>,
        /// 操作时间 · Operation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub operate_time: Option<crate::Time>,
        /// 操作类型 · Operation type
        pub operate_type: OperateType,
        /// 操作内容 · Operation details
        pub operate_details: Option<String>,
        /// 协商历史图片凭证 · Negotiation history image evidence
        pub image_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => complaint_negotiation_history: Optional "complaint_negotiation_history",
        }
        ComplaintNegotiationHistory {
            0 => operate_user: Optional "operate_user",
            1 => operate_time: Optional "operate_time",
            2 => operate_type: Optional "operate_type",
            3 => operate_details: Optional "operate_details",
            4 => image_list: Optional "image_list",
        }
    }
}
