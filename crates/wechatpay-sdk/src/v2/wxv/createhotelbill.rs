//! `v2/wxv/createhotelbill`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/wxv/createhotelbill`
pub struct Createhotelbill(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/wxv/createhotelbill", rest)
    }
}

/// 创建速住订单
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::wxv::cancelbill::post::{ResultCode, ReturnCode, SignType, Version};

    pub(crate) static OPERATION: Operation = Operation::v2(Method::POST, "/wxv/createhotelbill")
        .mutual_tls()
        .numbered_by("out_order_no");

    /// 创建速住订单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<Version>>("version"),
            required::<String>("appid"),
            required::<String>("mch_id"),
            required::<Enumeration<SignType>>("sign_type"),
            required::<String>("out_order_no"),
            required::<String>("service_id"),
            required::<String>("room"),
            required::<String>("start_time"),
            required::<String>("end_time"),
            required::<String>("service_location"),
            required::<Fen>("deposit_amount"),
            required::<Fen>("room_rate"),
            optional::<String>("room_rate_desc"),
            optional::<String>("attach"),
            required::<String>("cancel_rule"),
            required::<String>("cancel_rule_desc"),
            required::<String>("cert_serial_no"),
            optional::<String>("openid"),
            optional::<String>("name"),
            optional::<String>("phone"),
            optional::<String>("userid"),
            optional::<String>("address"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 接口版本号（必填）
        pub fn version(self, value: impl Into<Enumeration<Version>>) -> Self {
            Self(self.0.with::<Enumeration<Version>>("version", value.into()))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_order_no", value.into()))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }

        /// 房间（必填）
        pub fn room(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("room", value.into()))
        }

        /// 入住时间（必填）
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("start_time", value.into()))
        }

        /// 预定离店时间（必填）
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("end_time", value.into()))
        }

        /// 酒店（必填）
        pub fn service_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_location", value.into()))
        }

        /// 押金金额，单位为分（必填）
        pub fn deposit_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("deposit_amount", value.into()))
        }

        /// 房费，单位为分（必填）
        pub fn room_rate(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("room_rate", value.into()))
        }

        /// 房费说明
        pub fn room_rate_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("room_rate_desc", value.into()))
        }

        /// 回调数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 取消规则标签（必填）
        pub fn cancel_rule(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("cancel_rule", value.into()))
        }

        /// 取消规则描述（必填）
        pub fn cancel_rule_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("cancel_rule_desc", value.into()))
        }

        /// 平台证书序列号（必填）
        pub fn cert_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("cert_serial_no", value.into()))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 用户姓名
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
        }

        /// 用户手机号
        pub fn phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("phone", value.into()))
        }

        /// 用户身份证ID
        pub fn userid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("userid", value.into()))
        }

        /// 用户收货地址
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("address", value.into()))
        }
    }

    /// 创建速住订单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回结果
        pub return_msg: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("sign", &mut self.sign),
                3 => Named("nonce_str", &mut self.nonce_str),
                4 => Named("result_code", &mut self.result_code),
                5 => Named("err_code", &mut self.err_code),
                6 => Named("err_code_des", &mut self.err_code_des),
                7 => Named("appid", &mut self.appid),
                8 => Named("mch_id", &mut self.mch_id),
                9 => Named("out_order_no", &mut self.out_order_no),
                10 => Named("service_id", &mut self.service_id),
                11 => Named("order_id", &mut self.order_id),
                12 => Named("miniprogram_appid", &mut self.miniprogram_appid),
                13 => Named("miniprogram_path", &mut self.miniprogram_path),
                14 => Named("miniprogram_username", &mut self.miniprogram_username),
                15 => Named("package", &mut self.package),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
