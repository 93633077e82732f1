//! `/v3/payscore/partner/serviceorder/direct-complete`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/partner/serviceorder/direct-complete`
#[derive(Clone, Debug)]
pub struct DirectComplete(pub(crate) Node);

impl DirectComplete {
    /// 创单结单合并 (partner)
    ///
    /// `POST /v3/payscore/partner/serviceorder/direct-complete`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::serviceorder::direct_complete::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .sub_mchid("1900000109")
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_introduction("XX充电宝")
    ///     .post_payments(vec![
    ///         post::PostPayments::new()
    ///             .name("就餐费用")
    ///             .description("就餐人均100元")
    ///             .amount(40000)
    ///             .count(4),
    ///     ])
    ///     .post_discounts(vec![
    ///         post::PostDiscounts::new()
    ///             .name("满20减1元")
    ///             .description("不与其他优惠叠加")
    ///             .amount(100)
    ///             .count(2),
    ///     ])
    ///     .total_amount(50000)
    ///     .time_range(
    ///         post::TimeRange::new()
    ///             .start_time("20091225091010")
    ///             .start_time_remark("开始租借时间")
    ///             .end_time("20091225121010")
    ///             .end_time_remark("租借结束时间"),
    ///     )
    ///     .location(
    ///         post::Location::new()
    ///             .start_location("嗨客时尚主题展餐厅")
    ///             .end_location("嗨客时尚主题展餐厅"),
    ///     )
    ///     .profit_sharing(true)
    ///     .goods_tag("goods_tag")
    ///     .attach("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald")
    ///     .notify_url("https://api.test.com")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    /// client.v3().payscore().partner().serviceorder().direct_complete().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012923757)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/partner/serviceorder/direct-complete", rest)
    }
}

/// 创单结单合并
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::post::{
        Location, PostPayments, TimeRange,
    };
    pub use crate::v3::payscore::oversea::partner::serviceorder::post::PostDiscounts;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/partner/serviceorder/direct-complete")
            .numbered_by("out_order_no");

    /// 创单结单合并：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务ID
        pub service_id: Required<String>,
        /// 服务商应用ID
        pub appid: Required<String>,
        /// 子商户应用ID
        pub sub_appid: Required<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Required<String>,
        /// 服务信息
        pub service_introduction: Required<String>,
        /// 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// 后付费商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 总金额，单位为分
        pub total_amount: Required<Fen>,
        /// 服务时间段
        pub time_range: Required<TimeRange>,
        /// 服务位置
        pub location: Option<Location>,
        /// 微信支付服务分账标记
        pub profit_sharing: Option<bool>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 商户数据包
        pub attach: Option<String>,
        /// 商户回调地址
        pub notify_url: Required<String>,
        /// 服务商公众号下的用户标识
        pub openid: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
            self
        }

        /// 服务商应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 商户服务订单号
        #[inline]
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Required::set(value.into());
            self
        }

        /// 服务信息
        #[inline]
        pub fn service_introduction(mut self, value: impl Into<String>) -> Self {
            self.service_introduction = Required::set(value.into());
            self
        }

        /// 后付费项目
        #[inline]
        pub fn post_payments(mut self, value: Vec<PostPayments>) -> Self {
            self.post_payments = Some(value);
            self
        }

        /// 后付费商户优惠
        #[inline]
        pub fn post_discounts(mut self, value: Vec<PostDiscounts>) -> Self {
            self.post_discounts = Some(value);
            self
        }

        /// 总金额，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 服务时间段
        #[inline]
        pub fn time_range(mut self, value: TimeRange) -> Self {
            self.time_range = Required::set(value);
            self
        }

        /// 服务位置
        #[inline]
        pub fn location(mut self, value: Location) -> Self {
            self.location = Some(value);
            self
        }

        /// 微信支付服务分账标记
        #[inline]
        pub fn profit_sharing(mut self, value: bool) -> Self {
            self.profit_sharing = Some(value);
            self
        }

        /// 订单优惠标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 商户数据包
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 商户回调地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 服务商公众号下的用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("service_id", &mut self.service_id),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("out_order_no", &mut self.out_order_no),
                ("service_introduction", &mut self.service_introduction),
                ("post_payments", &mut self.post_payments),
                ("post_discounts", &mut self.post_discounts),
                ("total_amount", &mut self.total_amount),
                ("time_range", &mut self.time_range),
                ("location", &mut self.location),
                ("profit_sharing", &mut self.profit_sharing),
                ("goods_tag", &mut self.goods_tag),
                ("attach", &mut self.attach),
                ("notify_url", &mut self.notify_url),
                ("openid", &mut self.openid),
            ]);
        }
    }

    message!(Request);
}
