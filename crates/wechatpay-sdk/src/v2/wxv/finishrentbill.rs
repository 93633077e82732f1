//! `v2/wxv/finishrentbill`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/wxv/finishrentbill`
pub struct Finishrentbill(pub(crate) Node);

impl Finishrentbill {
    /// 完结租借订单 (direct)
    ///
    /// `POST /wxv/finishrentbill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::wxv::finishrentbill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_id("")
    ///     .returned("TRUE")
    ///     .real_end_time("20091225091010")
    ///     .service_end_location("嗨客时尚主题展餐厅")
    ///     .total_amount(40000)
    ///     .rent_fee(5800)
    ///     .compensation_fee(6000)
    ///     .compensation_fee_desc("充电宝有轻微损坏，赔偿30%押金")
    ///     .finish_ticket("")
    ///     .profit_sharing(post::ProfitSharing::Y);
    /// let answer = client.v2().wxv().finishrentbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/wxv/finishrentbill", rest)
    }
}

/// 完结租借订单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Listed, Object, optional, request, required};
    use crate::operation::Operation;

    pub use crate::v2::wxv::cancelbill::post::{
        Response, ResultCode, ReturnCode, SignType, Version,
    };
    pub use crate::v2::wxv::finishhotelbill::post::ProfitSharing;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/wxv/finishrentbill").mutual_tls().numbered_by("out_order_no");

    /// 完结租借订单：请求
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
            required::<String>("returned"),
            optional::<String>("real_end_time"),
            optional::<String>("service_end_location"),
            required::<Fen>("total_amount"),
            required::<Fen>("rent_fee"),
            required::<Fen>("compensation_fee"),
            required::<String>("compensation_fee_desc"),
            required::<String>("finish_ticket"),
            required::<Enumeration<ProfitSharing>>("profit_sharing"),
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

        /// 是否归还（必填）
        pub fn returned(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("returned", value.into()))
        }

        /// 实际归还时间
        pub fn real_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("real_end_time", value.into()))
        }

        /// 归还地点
        pub fn service_end_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_end_location", value.into()))
        }

        /// 总金额，单位为分（必填）
        pub fn total_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total_amount", value.into()))
        }

        /// 租金费用，单位为分（必填）
        pub fn rent_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("rent_fee", value.into()))
        }

        /// 赔偿金费用，单位为分（必填）
        pub fn compensation_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("compensation_fee", value.into()))
        }

        /// 赔偿金费用说明（必填）
        pub fn compensation_fee_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("compensation_fee_desc", value.into()))
        }

        /// 完结凭证（必填）
        pub fn finish_ticket(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("finish_ticket", value.into()))
        }

        /// 分账标识（必填）
        pub fn profit_sharing(self, value: impl Into<Enumeration<ProfitSharing>>) -> Self {
            Self(self.0.with::<Enumeration<ProfitSharing>>("profit_sharing", value.into()))
        }
    }

    request!(Request);
}
