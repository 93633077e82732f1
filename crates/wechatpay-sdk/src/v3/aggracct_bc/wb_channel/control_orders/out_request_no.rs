//! `/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`

/// `/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
pub struct OutRequestNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRequestNo {
    /// 查询控制单
    ///
    /// `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::control_orders::out_request_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .control_type(get::ControlType::PUNISH)
    ///     .mchid("1900016681");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016025274)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/control-orders/{out_request_no}")
    }
}

/// 查询控制单
pub mod get {
    use crate::message;

    enumeration! {
        /// 控制单类型
        ControlType {
            PUNISH = "PUNISH",
            RECOVER = "RECOVER",
        }
    }

    enumeration! {
        /// 控制场景
        ControlScene {
            PUNISH = "PUNISH",
            RECOVER = "RECOVER",
        }
    }

    enumeration! {
        /// 管控状态
        PunishState {
            EXECUTING = "EXECUTING",
            SUCCESS = "SUCCESS",
            FAILED = "FAILED",
        }
    }

    enumeration! {
        /// 生效状态
        EffectState {
            ACTIVE = "ACTIVE",
            RECOVERED = "RECOVERED",
        }
    }

    enumeration! {
        /// 管控方案
        ControlAction {
            DISABLE_RECEIVE = "DISABLE_RECEIVE",
            DISABLE_WITHDRAWAL = "DISABLE_WITHDRAWAL",
            DISABLE_PAY = "DISABLE_PAY",
            DISABLE_REFUND = "DISABLE_REFUND",
            DISABLE_CLOSE_MERCHANT = "DISABLE_CLOSE_MERCHANT",
        }
    }

    enumeration! {
        /// 解管状态
        RecoverState {
            EXECUTING = "EXECUTING",
            SUCCESS = "SUCCESS",
            FAILED = "FAILED",
        }
    }

    /// 查询控制单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<ControlType>>("control_type"),
            message::required::<String>("mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 控制单类型（必填）
        pub fn control_type(self, value: impl Into<crate::Enumeration<ControlType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ControlType>>("control_type", value))
        }

        /// 微信支付商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }
    }

    /// 查询控制单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 控制场景
        pub control_scene: Option<crate::Enumeration<ControlScene>>,
        /// 管控单
        pub punish_order: Option<PunishOrder>,
        /// 解管单
        pub recover_order: Option<RecoverOrder>,
    }

    /// 管控单
    #[non_exhaustive]
    pub struct PunishOrder {
        /// 微信管控单号
        pub wxpay_punish_no: Option<String>,
        /// 微众管控单号
        pub out_request_no: Option<String>,
        /// 目标下管商户号
        pub mchid: Option<String>,
        /// 管控场景
        pub punish_scene: Option<i64>,
        /// 管控场景规则版本号
        pub punish_rule_version: Option<i64>,
        /// 管控原因
        pub punish_reason: Option<String>,
        /// 管控开始时间
        pub punish_start_time: Option<crate::Time>,
        /// 管控结束时间
        pub punish_end_time: Option<crate::Time>,
        /// 管控受理时间
        pub punish_accept_time: Option<crate::Time>,
        /// 管控执行完成时间
        pub punish_finish_time: Option<crate::Time>,
        /// 管控状态
        pub punish_state: Option<crate::Enumeration<PunishState>>,
        /// 生效状态
        pub effect_state: Option<crate::Enumeration<EffectState>>,
        /// 管控方案
        pub control_action: Option<Vec<crate::Enumeration<ControlAction>>>,
        /// 执行失败错误信息
        pub error_message: Option<String>,
        /// 执行失败错误码
        pub error_code: Option<String>,
    }

    /// 解管单
    #[non_exhaustive]
    pub struct RecoverOrder {
        /// 微信支付解管单号
        pub wxpay_recover_no: Option<String>,
        /// 微众解管单号
        pub out_request_no: Option<String>,
        /// 关联微信支付管控单号
        pub related_wxpay_punish_no: Option<String>,
        /// 目标解管商户号
        pub mchid: Option<String>,
        /// 管控场景
        pub punish_scene: Option<String>,
        /// 管控场景规则版本号
        pub punish_rule_version: Option<String>,
        /// 解管受理时间
        pub recover_accept_time: Option<crate::Time>,
        /// 解管执行完成时间
        pub recover_finish_time: Option<crate::Time>,
        /// 解管状态
        pub recover_state: Option<crate::Enumeration<RecoverState>>,
        /// 解管原因描述
        pub recover_reason: Option<String>,
        /// 执行失败错误信息
        pub error_message: Option<String>,
        /// 执行失败错误码
        pub error_code: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => control_scene: "control_scene",
            1 => punish_order: "punish_order",
            2 => recover_order: "recover_order",
        }
        PunishOrder {
            0 => wxpay_punish_no: "wxpay_punish_no",
            1 => out_request_no: "out_request_no",
            2 => mchid: "mchid",
            3 => punish_scene: "punish_scene",
            4 => punish_rule_version: "punish_rule_version",
            5 => punish_reason: "punish_reason",
            6 => punish_start_time: "punish_start_time",
            7 => punish_end_time: "punish_end_time",
            8 => punish_accept_time: "punish_accept_time",
            9 => punish_finish_time: "punish_finish_time",
            10 => punish_state: "punish_state",
            11 => effect_state: "effect_state",
            12 => control_action: "control_action",
            13 => error_message: "error_message",
            14 => error_code: "error_code",
        }
        RecoverOrder {
            0 => wxpay_recover_no: "wxpay_recover_no",
            1 => out_request_no: "out_request_no",
            2 => related_wxpay_punish_no: "related_wxpay_punish_no",
            3 => mchid: "mchid",
            4 => punish_scene: "punish_scene",
            5 => punish_rule_version: "punish_rule_version",
            6 => recover_accept_time: "recover_accept_time",
            7 => recover_finish_time: "recover_finish_time",
            8 => recover_state: "recover_state",
            9 => recover_reason: "recover_reason",
            10 => error_message: "error_message",
            11 => error_code: "error_code",
        }
    }
}
