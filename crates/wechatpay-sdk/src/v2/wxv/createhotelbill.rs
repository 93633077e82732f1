//! `v2/wxv/createhotelbill`

/// `v2/wxv/createhotelbill`
pub struct Createhotelbill {
    pub(crate) node: crate::chain::Node,
}

impl Createhotelbill {
    /// 创建速住订单 (direct)
    ///
    /// `POST /wxv/createhotelbill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::wxv::createhotelbill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_id("")
    ///     .room("几木双床房2间")
    ///     .start_time("20091225091010")
    ///     .end_time("20091225091010")
    ///     .service_location("北京亦庄亚朵酒店")
    ///     .deposit_amount(80000)
    ///     .room_rate(20000)
    ///     .room_rate_desc("共住3晚，每晚100元")
    ///     .attach("")
    ///     .cancel_rule("")
    ///     .cancel_rule_desc("")
    ///     .cert_serial_no("45233302")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .name("")
    ///     .phone("")
    ///     .userid("")
    ///     .address("");
    /// let answer = client.v2().wxv().createhotelbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/wxv/createhotelbill", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/wxv/createhotelbill")
    }
}

/// 创建速住订单
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;

    /// 创建速住订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Version>>("version"),
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("out_order_no"),
            message::required::<String>("service_id"),
            message::required::<String>("room"),
            message::required::<String>("start_time"),
            message::required::<String>("end_time"),
            message::required::<String>("service_location"),
            message::required::<crate::Fen>("deposit_amount"),
            message::required::<crate::Fen>("room_rate"),
            message::optional::<String>("room_rate_desc"),
            message::optional::<String>("attach"),
            message::required::<String>("cancel_rule"),
            message::required::<String>("cancel_rule_desc"),
            message::required::<String>("cert_serial_no"),
            message::optional::<String>("openid"),
            message::optional::<String>("name"),
            message::optional::<String>("phone"),
            message::optional::<String>("userid"),
            message::optional::<String>("address"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 接口版本号（必填）
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 房间（必填）
        pub fn room(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("room", value))
        }

        /// 入住时间（必填）
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_time", value))
        }

        /// 预定离店时间（必填）
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_time", value))
        }

        /// 酒店（必填）
        pub fn service_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_location", value))
        }

        /// 押金金额，单位为分（必填）
        pub fn deposit_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("deposit_amount", value))
        }

        /// 房费，单位为分（必填）
        pub fn room_rate(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("room_rate", value))
        }

        /// 房费说明
        pub fn room_rate_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("room_rate_desc", value))
        }

        /// 回调数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 取消规则标签（必填）
        pub fn cancel_rule(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cancel_rule", value))
        }

        /// 取消规则描述（必填）
        pub fn cancel_rule_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cancel_rule_desc", value))
        }

        /// 平台证书序列号（必填）
        pub fn cert_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cert_serial_no", value))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 用户姓名
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 用户手机号
        pub fn phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("phone", value))
        }

        /// 用户身份证ID
        pub fn userid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("userid", value))
        }

        /// 用户收货地址
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("address", value))
        }
    }

    /// 创建速住订单：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回结果
        pub return_msg: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误描述
        pub err_code_des: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 小程序跳转appid
        pub miniprogram_appid: Option<String>,
        /// 小程序跳转路径
        pub miniprogram_path: Option<String>,
        /// 小程序跳转username
        pub miniprogram_username: Option<String>,
        /// 跳转微信侧小程序订单数据
        pub package: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => sign: "sign",
            3 => nonce_str: "nonce_str",
            4 => result_code: "result_code",
            5 => err_code: "err_code",
            6 => err_code_des: "err_code_des",
            7 => appid: "appid",
            8 => mch_id: "mch_id",
            9 => out_order_no: "out_order_no",
            10 => service_id: "service_id",
            11 => order_id: "order_id",
            12 => miniprogram_appid: "miniprogram_appid",
            13 => miniprogram_path: "miniprogram_path",
            14 => miniprogram_username: "miniprogram_username",
            15 => package: "package",
        }
    }
}
