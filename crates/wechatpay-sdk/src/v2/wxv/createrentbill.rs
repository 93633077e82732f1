//! `v2/wxv/createrentbill`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/wxv/createrentbill`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{Enumeration, Fen, Listed, Object, optional, request, required};
    use crate::operation::Operation;

    pub use crate::v2::wxv::cancelbill::post::{ResultCode, ReturnCode, SignType, Version};
    pub use crate::v2::wxv::createhotelbill::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/wxv/createrentbill").mutual_tls().numbered_by("out_order_no");

    /// 创建租借订单：请求
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
            required::<String>("goods_name"),
            optional::<String>("start_time"),
            optional::<String>("end_time"),
            optional::<String>("service_location"),
            required::<Fen>("deposit_amount"),
            required::<String>("rent_unit"),
            required::<Fen>("rent_unit_fee"),
            optional::<String>("rent_fee_desc"),
            optional::<String>("attach"),
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

        /// 商品名称（必填）
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_name", value.into()))
        }

        /// 租用时间
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("start_time", value.into()))
        }

        /// 预定归还时间
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("end_time", value.into()))
        }

        /// 租用地点
        pub fn service_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_location", value.into()))
        }

        /// 押金总额，单位为分（必填）
        pub fn deposit_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("deposit_amount", value.into()))
        }

        /// 租金规则 计费单位（必填）
        pub fn rent_unit(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("rent_unit", value.into()))
        }

        /// 租金规则 计费单价费用，单位为分（必填）
        pub fn rent_unit_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("rent_unit_fee", value.into()))
        }

        /// 租金规则 计费说明
        pub fn rent_fee_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("rent_fee_desc", value.into()))
        }

        /// 商户数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
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

    request!(Request);
}
