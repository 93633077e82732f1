//! `/v3/payscore/partner/serviceorder/{out_order_no}/complete`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/partner/serviceorder/{out_order_no}/complete`
#[derive(Clone, Debug)]
pub struct Complete(pub(crate) Node);

impl Complete {
    /// 完结支付分订单 (partner)
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::serviceorder::out_order_no::complete::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
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
    ///     .complete_time("2019-11-11T16:24:05+08:00")
    ///     .goods_tag("goods_tag")
    ///     .device(
    ///         post::Device::new()
    ///             .start_device_id("HG123456")
    ///             .end_device_id("HG123456")
    ///             .materiel_no("example_materiel_no"),
    ///     );
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .complete()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692408)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/partner/serviceorder/{out_order_no}/complete", rest)
    }
}

/// 完结支付分订单
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::post::{
        Location, PostDiscounts, PostPayments,
    };
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::TimeRange;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/partner/serviceorder/{out_order_no}/complete");

    /// 完结支付分订单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务ID
        pub service_id: Required<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 后付费项目
        pub post_payments: Required<Vec<PostPayments>>,
        /// 后付费商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 总金额，单位为分
        pub total_amount: Required<Fen>,
        /// 实际服务时间
        pub time_range: Option<TimeRange>,
        /// 实际服务位置
        pub location: Option<Location>,
        /// 微信支付服务分账标记
        pub profit_sharing: Option<bool>,
        /// 完结服务时间
        pub complete_time: Option<Time>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 设备信息
        pub device: Option<Device>,
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

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 后付费项目
        #[inline]
        pub fn post_payments(mut self, value: Vec<PostPayments>) -> Self {
            self.post_payments = Required::set(value);
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

        /// 实际服务时间
        #[inline]
        pub fn time_range(mut self, value: TimeRange) -> Self {
            self.time_range = Some(value);
            self
        }

        /// 实际服务位置
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

        /// 完结服务时间
        #[inline]
        pub fn complete_time(mut self, value: impl Into<Time>) -> Self {
            self.complete_time = Some(value.into());
            self
        }

        /// 订单优惠标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 设备信息
        #[inline]
        pub fn device(mut self, value: Device) -> Self {
            self.device = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("service_id", &mut self.service_id),
                ("sub_mchid", &mut self.sub_mchid),
                ("post_payments", &mut self.post_payments),
                ("post_discounts", &mut self.post_discounts),
                ("total_amount", &mut self.total_amount),
                ("time_range", &mut self.time_range),
                ("location", &mut self.location),
                ("profit_sharing", &mut self.profit_sharing),
                ("complete_time", &mut self.complete_time),
                ("goods_tag", &mut self.goods_tag),
                ("device", &mut self.device),
            ]);
        }
    }

    /// 设备信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Device {
        /// 服务开始的设备ID
        pub start_device_id: Option<String>,
        /// 服务结束的设备ID
        pub end_device_id: Option<String>,
        /// 物料URL
        pub materiel_no: Option<String>,
    }

    impl Device {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务开始的设备ID
        #[inline]
        pub fn start_device_id(mut self, value: impl Into<String>) -> Self {
            self.start_device_id = Some(value.into());
            self
        }

        /// 服务结束的设备ID
        #[inline]
        pub fn end_device_id(mut self, value: impl Into<String>) -> Self {
            self.end_device_id = Some(value.into());
            self
        }

        /// 物料URL
        #[inline]
        pub fn materiel_no(mut self, value: impl Into<String>) -> Self {
            self.materiel_no = Some(value.into());
            self
        }
    }

    impl Message for Device {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("start_device_id", &mut self.start_device_id),
                ("end_device_id", &mut self.end_device_id),
                ("materiel_no", &mut self.materiel_no),
            ]);
        }
    }

    message!(Request, Device);
}
