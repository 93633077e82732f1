//! `v2/wxv/createhotelbill`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/wxv/createhotelbill`
#[derive(Clone, Debug)]
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
        self.0.call(&post::OPERATION).message(request)
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

    use crate::message::{Enumeration, Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::wxv::cancelbill::post::{ResultCode, ReturnCode, SignType, Version};

    pub(crate) static OPERATION: Operation = Operation::v2(Method::POST, "/wxv/createhotelbill")
        .mutual_tls()
        .numbered_by("out_order_no");

    /// 创建速住订单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 接口版本号
        pub version: Required<Enumeration<Version>>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
        /// 商户服务订单号
        pub out_order_no: Required<String>,
        /// 服务ID
        pub service_id: Required<String>,
        /// 房间
        pub room: Required<String>,
        /// 入住时间
        pub start_time: Required<String>,
        /// 预定离店时间
        pub end_time: Required<String>,
        /// 酒店
        pub service_location: Required<String>,
        /// 押金金额，单位为分
        pub deposit_amount: Required<Fen>,
        /// 房费，单位为分
        pub room_rate: Required<Fen>,
        /// 房费说明
        pub room_rate_desc: Option<String>,
        /// 回调数据包
        pub attach: Option<String>,
        /// 取消规则标签
        pub cancel_rule: Required<String>,
        /// 取消规则描述
        pub cancel_rule_desc: Required<String>,
        /// 平台证书序列号
        pub cert_serial_no: Required<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 用户姓名
        pub name: Option<String>,
        /// 用户手机号
        pub phone: Option<String>,
        /// 用户身份证ID
        pub userid: Option<String>,
        /// 用户收货地址
        pub address: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 接口版本号
        #[inline]
        pub fn version(mut self, value: impl Into<Enumeration<Version>>) -> Self {
            self.version = Required::set(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }

        /// 商户服务订单号
        #[inline]
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Required::set(value.into());
            self
        }

        /// 服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
            self
        }

        /// 房间
        #[inline]
        pub fn room(mut self, value: impl Into<String>) -> Self {
            self.room = Required::set(value.into());
            self
        }

        /// 入住时间
        #[inline]
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Required::set(value.into());
            self
        }

        /// 预定离店时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Required::set(value.into());
            self
        }

        /// 酒店
        #[inline]
        pub fn service_location(mut self, value: impl Into<String>) -> Self {
            self.service_location = Required::set(value.into());
            self
        }

        /// 押金金额，单位为分
        #[inline]
        pub fn deposit_amount(mut self, value: impl Into<Fen>) -> Self {
            self.deposit_amount = Required::set(value.into());
            self
        }

        /// 房费，单位为分
        #[inline]
        pub fn room_rate(mut self, value: impl Into<Fen>) -> Self {
            self.room_rate = Required::set(value.into());
            self
        }

        /// 房费说明
        #[inline]
        pub fn room_rate_desc(mut self, value: impl Into<String>) -> Self {
            self.room_rate_desc = Some(value.into());
            self
        }

        /// 回调数据包
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 取消规则标签
        #[inline]
        pub fn cancel_rule(mut self, value: impl Into<String>) -> Self {
            self.cancel_rule = Required::set(value.into());
            self
        }

        /// 取消规则描述
        #[inline]
        pub fn cancel_rule_desc(mut self, value: impl Into<String>) -> Self {
            self.cancel_rule_desc = Required::set(value.into());
            self
        }

        /// 平台证书序列号
        #[inline]
        pub fn cert_serial_no(mut self, value: impl Into<String>) -> Self {
            self.cert_serial_no = Required::set(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 用户姓名
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// 用户手机号
        #[inline]
        pub fn phone(mut self, value: impl Into<String>) -> Self {
            self.phone = Some(value.into());
            self
        }

        /// 用户身份证ID
        #[inline]
        pub fn userid(mut self, value: impl Into<String>) -> Self {
            self.userid = Some(value.into());
            self
        }

        /// 用户收货地址
        #[inline]
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("version", &mut self.version),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("sign_type", &mut self.sign_type),
                ("out_order_no", &mut self.out_order_no),
                ("service_id", &mut self.service_id),
                ("room", &mut self.room),
                ("start_time", &mut self.start_time),
                ("end_time", &mut self.end_time),
                ("service_location", &mut self.service_location),
                ("deposit_amount", &mut self.deposit_amount),
                ("room_rate", &mut self.room_rate),
                ("room_rate_desc", &mut self.room_rate_desc),
                ("attach", &mut self.attach),
                ("cancel_rule", &mut self.cancel_rule),
                ("cancel_rule_desc", &mut self.cancel_rule_desc),
                ("cert_serial_no", &mut self.cert_serial_no),
                ("openid", &mut self.openid),
                ("name", &mut self.name),
                ("phone", &mut self.phone),
                ("userid", &mut self.userid),
                ("address", &mut self.address),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("sign", &mut self.sign),
                ("nonce_str", &mut self.nonce_str),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("out_order_no", &mut self.out_order_no),
                ("service_id", &mut self.service_id),
                ("order_id", &mut self.order_id),
                ("miniprogram_appid", &mut self.miniprogram_appid),
                ("miniprogram_path", &mut self.miniprogram_path),
                ("miniprogram_username", &mut self.miniprogram_username),
                ("package", &mut self.package),
            ]);
        }
    }

    message!(Request, Response);
}
