//! `v2/mmpaymkttransfers/promotion/paywwsptrans2pocket`

/// `v2/mmpaymkttransfers/promotion/paywwsptrans2pocket`
pub struct Paywwsptrans2pocket {
    pub(crate) node: crate::chain::Node,
}

impl Paywwsptrans2pocket {
    /// 向员工付款 (direct)
    ///
    /// `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::promotion::paywwsptrans2pocket::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .device_info("013467007045764")
    ///     .partner_trade_no("10000098201411111234567890")
    ///     .openid("oxTWIuGaIt6gTKsQRLau2M0yL16E")
    ///     .check_name(post::CheckName::FORCE_CHECK)
    ///     .re_user_name("王小王")
    ///     .amount(10099)
    ///     .desc("六月出差报销费用")
    ///     .spbill_create_ip("192.168.0.1")
    ///     .workwx_sign("workwxSign")
    ///     .ww_msg_type(post::WwMsgType::NORMAL_MSG)
    ///     .approval_number("201705160008")
    ///     .approval_type(1)
    ///     .act_name("产品部门报销")
    ///     .agentid("1");
    /// let answer = client
    ///     .v2()
    ///     .mmpaymkttransfers()
    ///     .promotion()
    ///     .paywwsptrans2pocket()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90278)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/promotion/paywwsptrans2pocket", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/promotion/paywwsptrans2pocket")
    }
}

/// 向员工付款
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    enumeration! {
        /// 校验用户姓名选项
        CheckName {
            FORCE_CHECK = "FORCE_CHECK",
        }
    }

    enumeration! {
        /// 付款消息类型
        WwMsgType {
            NORMAL_MSG = "NORMAL_MSG",
            APPROVAL_MSG = "APPROVAL_MSG",
        }
    }

    /// 向员工付款：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("device_info"),
            message::required::<String>("partner_trade_no"),
            message::required::<String>("openid"),
            message::required::<crate::Enumeration<CheckName>>("check_name"),
            message::optional::<String>("re_user_name"),
            message::required::<crate::Fen>("amount"),
            message::required::<String>("desc"),
            message::required::<String>("spbill_create_ip"),
            message::optional::<String>("workwx_sign"),
            message::optional::<crate::Enumeration<WwMsgType>>("ww_msg_type"),
            message::optional::<String>("approval_number"),
            message::optional::<i64>("approval_type"),
            message::optional::<String>("act_name"),
            message::optional::<String>("agentid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 设备号
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_info", value))
        }

        /// 商户订单号（必填）
        pub fn partner_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("partner_trade_no", value))
        }

        /// 用户openid（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 校验用户姓名选项（必填）
        pub fn check_name(self, value: impl Into<crate::Enumeration<CheckName>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CheckName>>("check_name", value))
        }

        /// 收款用户姓名
        pub fn re_user_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("re_user_name", value))
        }

        /// 金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 企业付款备注（必填）
        pub fn desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("desc", value))
        }

        /// Ip地址（必填）
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("spbill_create_ip", value))
        }

        /// 企业微信签名
        pub fn workwx_sign(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("workwx_sign", value))
        }

        /// 付款消息类型
        pub fn ww_msg_type(self, value: impl Into<crate::Enumeration<WwMsgType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<WwMsgType>>("ww_msg_type", value))
        }

        /// 审批单号
        pub fn approval_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("approval_number", value))
        }

        /// 审批类型，已知取值：`1`
        #[inline]
        pub fn approval_type(self, value: i64) -> Self {
            Self(self.0.with("approval_type", value))
        }

        /// 项目名称
        pub fn act_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("act_name", value))
        }

        /// 付款的应用id
        pub fn agentid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("agentid", value))
        }
    }

    /// 向员工付款：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号appid
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 商户订单号
        pub partner_trade_no: Option<String>,
        /// 微信付款单号
        pub payment_no: Option<String>,
        /// 付款成功时间
        pub payment_time: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => appid: "appid",
            3 => mch_id: "mch_id",
            4 => device_info: "device_info",
            5 => nonce_str: "nonce_str",
            6 => result_code: "result_code",
            7 => err_code: "err_code",
            8 => err_code_des: "err_code_des",
            9 => partner_trade_no: "partner_trade_no",
            10 => payment_no: "payment_no",
            11 => payment_time: "payment_time",
        }
    }
}
