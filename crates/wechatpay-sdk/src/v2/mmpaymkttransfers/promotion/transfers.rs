//! `v2/mmpaymkttransfers/promotion/transfers`

/// `v2/mmpaymkttransfers/promotion/transfers`
pub struct Transfers {
    pub(crate) node: crate::chain::Node,
}

impl Transfers {
    /// 向微信用户个人付款 (direct)
    ///
    /// `POST /mmpaymkttransfers/promotion/transfers`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::promotion::transfers::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_appid("wx8888888888888888")
    ///     .mchid("1900000109")
    ///     .device_info("013467007045764")
    ///     .partner_trade_no("10000098201411111234567890")
    ///     .openid("oxTWIuGaIt6gTKsQRLau2M0yL16E")
    ///     .check_name("FORCE_CHECK")
    ///     .re_user_name("王小王")
    ///     .amount(10099)
    ///     .desc("理赔")
    ///     .spbill_create_ip("192.168.0.1")
    ///     .scene("BRAND_REDPACKET")
    ///     .brand_id(1234)
    ///     .finder_template_id("1243100000000000");
    /// let answer = client.v2().mmpaymkttransfers().promotion().transfers().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011989673)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/promotion/transfers", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/promotion/transfers")
    }
}

/// 向微信用户个人付款
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    /// 向微信用户个人付款：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_appid"),
            message::required::<String>("mchid"),
            message::optional::<String>("device_info"),
            message::required::<String>("partner_trade_no"),
            message::required::<String>("openid"),
            message::required::<String>("check_name"),
            message::optional::<String>("re_user_name"),
            message::required::<crate::Fen>("amount"),
            message::required::<String>("desc"),
            message::required::<String>("spbill_create_ip"),
            message::optional::<String>("scene"),
            message::optional::<i64>("brand_id"),
            message::optional::<String>("finder_template_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户账号appid（必填）
        pub fn mch_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_appid", value))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
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
        pub fn check_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("check_name", value))
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

        /// 付款场景
        pub fn scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("scene", value))
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(self, value: i64) -> Self {
            Self(self.0.with("brand_id", value))
        }

        /// 消息模板ID
        pub fn finder_template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("finder_template_id", value))
        }
    }

    /// 向微信用户个人付款：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 商户appid
        pub mch_appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
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
            2 => mch_appid: "mch_appid",
            3 => mchid: "mchid",
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
