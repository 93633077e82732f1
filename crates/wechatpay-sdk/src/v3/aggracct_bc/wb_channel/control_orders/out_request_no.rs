//! 查询控制单 · Query a control order
//!
//! `/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`

/// 查询控制单 · Query a control order
///
/// `/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
#[derive(Clone)]
pub struct OutRequestNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRequestNo {
    /// 查询控制单 · Query a control order
    ///
    /// `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
    ///
    /// 按微众侧单号和控制类型查询对台账的控制单，返回控制场景、管控单和解管单。模式：普通商户。
    ///
    /// Queries a control order by WeBank's number and control type and returns the restriction and its recovery. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::control_orders::out_request_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .control_type(get::ControlType::PUNISH)
    ///     .mchid("1900000001");
    /// let answer = client
    ///     .v3()
    ///     .aggracct_bc()
    ///     .wb_channel()
    ///     .control_orders()
    ///     .out_request_no("out_request_no_example")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4016025274](https://pay.weixin.qq.com/doc/v3/merchant/4016025274)
    #[doc(alias(
        "查询控制单",
        "Query a control order",
        "聚合账户银行渠道服务",
        "control-orders",
        "wb-channel/control-orders"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/control-orders/{out_request_no}")
    }
}

/// 查询控制单 · Query a control order
pub mod get {

    enumeration! {
        /// 控制单类型 · Control order type
        ControlType {
            /// `PUNISH`: 管控 · Restriction
            PUNISH = "PUNISH",
            /// `RECOVER`: 恢复 · Restored
            RECOVER = "RECOVER",
        }
    }

    enumeration! {
        /// 控制场景 · Control scenario
        ControlScene {
            /// `PUNISH`: 管控 · Restriction
            PUNISH = "PUNISH",
            /// `RECOVER`: 恢复 · Restored
            RECOVER = "RECOVER",
        }
    }

    enumeration! {
        /// 管控状态 · Restriction status
        PunishState {
            /// `EXECUTING`: 执行中 · Under way
            EXECUTING = "EXECUTING",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAILED`: 失败 · Failed
            FAILED = "FAILED",
        }
    }

    enumeration! {
        /// 生效状态 · Effective status
        EffectState {
            /// `ACTIVE`: 生效中 · Active
            ACTIVE = "ACTIVE",
            /// `RECOVERED`: 已解除 · Lifted
            RECOVERED = "RECOVERED",
        }
    }

    enumeration! {
        /// 管控方案 · Control action
        ControlAction {
            /// `DISABLE_RECEIVE`: 禁止收款 · Receiving is disabled
            DISABLE_RECEIVE = "DISABLE_RECEIVE",
            /// `DISABLE_WITHDRAWAL`: 禁止提现 · Withdrawal is disabled
            DISABLE_WITHDRAWAL = "DISABLE_WITHDRAWAL",
            /// `DISABLE_PAY`: 禁止付款 · Paying is disabled
            DISABLE_PAY = "DISABLE_PAY",
            /// `DISABLE_REFUND`: 禁止退款 · Refunds are disabled
            DISABLE_REFUND = "DISABLE_REFUND",
            /// `DISABLE_CLOSE_MERCHANT`: 禁止注销 · Account closure is disabled
            DISABLE_CLOSE_MERCHANT = "DISABLE_CLOSE_MERCHANT",
        }
    }

    enumeration! {
        /// 解管状态 · Restriction removal status
        RecoverState {
            /// `EXECUTING`: 执行中 · Under way
            EXECUTING = "EXECUTING",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAILED`: 失败 · Failed
            FAILED = "FAILED",
        }
    }

    /// 查询控制单：请求 · Query a control order: request
    pub struct Request {
        /// 控制单类型（必填） · Control order type (required)
        pub control_type: ControlType,
        /// 微信支付商户号（必填） · WeChat Pay merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 控制单类型（必填） · Control order type (required)
        pub fn control_type<M>(mut self, value: impl crate::IntoMember<ControlType, M>) -> Self {
            self.control_type = value.into_member().unwrap_or_default();
            self
        }

        /// 微信支付商户号（必填） · WeChat Pay merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }
    }

    /// 查询控制单：应答 · Query a control order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 控制场景 · Control scenario
        pub control_scene: ControlScene,
        /// 管控单 · Restriction order
        pub punish_order: Option<PunishOrder>,
        /// 解管单 · Restriction removal order
        pub recover_order: Option<RecoverOrder>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 管控单 · Restriction order
    #[non_exhaustive]
    pub struct PunishOrder {
        /// 微信管控单号 · WeChat Pay restriction number
        pub wxpay_punish_no: Option<String>,
        /// 微众管控单号 · WeBank restriction number
        pub out_request_no: Option<String>,
        /// 目标下管商户号 · Merchant ID to restrict
        pub mchid: Option<String>,
        /// 管控场景 · Restriction scenario
        pub punish_scene: Option<i64>,
        /// 管控场景规则版本号 · Restriction rule version
        pub punish_rule_version: Option<i64>,
        /// 管控原因 · Restriction reason
        pub punish_reason: Option<String>,
        /// 管控开始时间 · Restriction start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub punish_start_time: Option<crate::Time>,
        /// 管控结束时间 · Restriction end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub punish_end_time: Option<crate::Time>,
        /// 管控受理时间 · Restriction acceptance time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub punish_accept_time: Option<crate::Time>,
        /// 管控执行完成时间 · Restriction completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub punish_finish_time: Option<crate::Time>,
        /// 管控状态 · Restriction status
        pub punish_state: PunishState,
        /// 生效状态 · Effective status
        pub effect_state: EffectState,
        /// 管控方案 · Control action
        pub control_action: Option<Vec<ControlAction>>,
        /// 执行失败错误信息 · Execution error message
        pub error_message: Option<String>,
        /// 执行失败错误码 · Execution error code
        pub error_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 解管单 · Restriction removal order
    #[non_exhaustive]
    pub struct RecoverOrder {
        /// 微信支付解管单号 · WeChat Pay restriction removal number
        pub wxpay_recover_no: Option<String>,
        /// 微众解管单号 · WeBank restriction removal number
        pub out_request_no: Option<String>,
        /// 关联微信支付管控单号 · Related WeChat Pay restriction number
        pub related_wxpay_punish_no: Option<String>,
        /// 目标解管商户号 · Merchant ID to unrestrict
        pub mchid: Option<String>,
        /// 管控场景 · Restriction scenario
        pub punish_scene: Option<String>,
        /// 管控场景规则版本号 · Restriction rule version
        pub punish_rule_version: Option<String>,
        /// 解管受理时间 · Restriction removal acceptance time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub recover_accept_time: Option<crate::Time>,
        /// 解管执行完成时间 · Restriction removal completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub recover_finish_time: Option<crate::Time>,
        /// 解管状态 · Restriction removal status
        pub recover_state: RecoverState,
        /// 解管原因描述 · Restriction removal reason
        pub recover_reason: Option<String>,
        /// 执行失败错误信息 · Execution error message
        pub error_message: Option<String>,
        /// 执行失败错误码 · Execution error code
        pub error_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => control_type: Required "control_type",
            1 => mchid: Required "mchid",
        }
        Response {
            0 => control_scene: Optional "control_scene",
            1 => punish_order: Optional "punish_order",
            2 => recover_order: Optional "recover_order",
        }
        PunishOrder {
            0 => wxpay_punish_no: Optional "wxpay_punish_no",
            1 => out_request_no: Optional "out_request_no",
            2 => mchid: Optional "mchid",
            3 => punish_scene: Optional "punish_scene",
            4 => punish_rule_version: Optional "punish_rule_version",
            5 => punish_reason: Optional "punish_reason",
            6 => punish_start_time: Optional "punish_start_time",
            7 => punish_end_time: Optional "punish_end_time",
            8 => punish_accept_time: Optional "punish_accept_time",
            9 => punish_finish_time: Optional "punish_finish_time",
            10 => punish_state: Optional "punish_state",
            11 => effect_state: Optional "effect_state",
            12 => control_action: Optional "control_action",
            13 => error_message: Optional "error_message",
            14 => error_code: Optional "error_code",
        }
        RecoverOrder {
            0 => wxpay_recover_no: Optional "wxpay_recover_no",
            1 => out_request_no: Optional "out_request_no",
            2 => related_wxpay_punish_no: Optional "related_wxpay_punish_no",
            3 => mchid: Optional "mchid",
            4 => punish_scene: Optional "punish_scene",
            5 => punish_rule_version: Optional "punish_rule_version",
            6 => recover_accept_time: Optional "recover_accept_time",
            7 => recover_finish_time: Optional "recover_finish_time",
            8 => recover_state: Optional "recover_state",
            9 => recover_reason: Optional "recover_reason",
            10 => error_message: Optional "error_message",
            11 => error_code: Optional "error_code",
        }
    }
}
