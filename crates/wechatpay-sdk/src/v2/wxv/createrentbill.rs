//! `v2/wxv/createrentbill`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/wxv/createrentbill`
#[derive(Clone, Debug)]
pub struct Createrentbill(pub(crate) Node);

impl Createrentbill {
    /// 创建租借订单 (direct)
    ///
    /// `POST /wxv/createrentbill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::wxv::createrentbill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_id("")
    ///     .goods_name("充电宝一个")
    ///     .start_time("20091225091010")
    ///     .end_time("20091225091010")
    ///     .service_location("嗨客时尚主题展餐厅")
    ///     .deposit_amount(0)
    ///     .rent_unit("FEN_1_HOUR")
    ///     .rent_unit_fee(8000)
    ///     .rent_fee_desc("租金前1小时免费，每日封顶10元。")
    ///     .attach("")
    ///     .cert_serial_no("45233302")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .name("")
    ///     .phone("")
    ///     .userid("")
    ///     .address("");
    /// let answer = client.v2().wxv().createrentbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/wxv/createrentbill", rest)
    }
}

/// 创建租借订单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::wxv::cancelbill::post::{ResultCode, ReturnCode, SignType, Version};
    pub use crate::v2::wxv::createhotelbill::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/wxv/createrentbill").mutual_tls().numbered_by("out_order_no");

    /// 创建租借订单：请求
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
        /// 商品名称
        pub goods_name: Required<String>,
        /// 租用时间
        pub start_time: Option<String>,
        /// 预定归还时间
        pub end_time: Option<String>,
        /// 租用地点
        pub service_location: Option<String>,
        /// 押金总额，单位为分
        pub deposit_amount: Required<Fen>,
        /// 租金规则 计费单位
        pub rent_unit: Required<String>,
        /// 租金规则 计费单价费用，单位为分
        pub rent_unit_fee: Required<Fen>,
        /// 租金规则 计费说明
        pub rent_fee_desc: Option<String>,
        /// 商户数据包
        pub attach: Option<String>,
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

        /// 商品名称
        #[inline]
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Required::set(value.into());
            self
        }

        /// 租用时间
        #[inline]
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// 预定归还时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// 租用地点
        #[inline]
        pub fn service_location(mut self, value: impl Into<String>) -> Self {
            self.service_location = Some(value.into());
            self
        }

        /// 押金总额，单位为分
        #[inline]
        pub fn deposit_amount(mut self, value: impl Into<Fen>) -> Self {
            self.deposit_amount = Required::set(value.into());
            self
        }

        /// 租金规则 计费单位
        #[inline]
        pub fn rent_unit(mut self, value: impl Into<String>) -> Self {
            self.rent_unit = Required::set(value.into());
            self
        }

        /// 租金规则 计费单价费用，单位为分
        #[inline]
        pub fn rent_unit_fee(mut self, value: impl Into<Fen>) -> Self {
            self.rent_unit_fee = Required::set(value.into());
            self
        }

        /// 租金规则 计费说明
        #[inline]
        pub fn rent_fee_desc(mut self, value: impl Into<String>) -> Self {
            self.rent_fee_desc = Some(value.into());
            self
        }

        /// 商户数据包
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
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
                ("goods_name", &mut self.goods_name),
                ("start_time", &mut self.start_time),
                ("end_time", &mut self.end_time),
                ("service_location", &mut self.service_location),
                ("deposit_amount", &mut self.deposit_amount),
                ("rent_unit", &mut self.rent_unit),
                ("rent_unit_fee", &mut self.rent_unit_fee),
                ("rent_fee_desc", &mut self.rent_fee_desc),
                ("attach", &mut self.attach),
                ("cert_serial_no", &mut self.cert_serial_no),
                ("openid", &mut self.openid),
                ("name", &mut self.name),
                ("phone", &mut self.phone),
                ("userid", &mut self.userid),
                ("address", &mut self.address),
            ]);
        }
    }

    message!(Request);
}
