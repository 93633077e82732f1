//! `/v3/payscore/partner/servicepayondeliveryorder`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/partner/servicepayondeliveryorder`
#[derive(Clone, Debug)]
pub struct Servicepayondeliveryorder(pub(crate) Node);

impl Servicepayondeliveryorder {
    /// 创建先用后付订单 (partner)
    ///
    /// `POST /v3/payscore/partner/servicepayondeliveryorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::servicepayondeliveryorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .service_id("500001")
    ///     .service_introduction("某某酒店")
    ///     .post_payments(vec![
    ///         post::PostPayments::new()
    ///             .name("就餐费用, 服务费")
    ///             .amount(40000)
    ///             .description("就餐人均100元，服务费：100/小时")
    ///             .count(4),
    ///     ])
    ///     .post_discounts(vec![
    ///         post::PostDiscounts::new()
    ///             .name("满20减1元")
    ///             .description("不与其他优惠叠加")
    ///             .amount(100)
    ///             .count(2),
    ///     ])
    ///     .time_range(
    ///         post::TimeRange::new()
    ///             .start_time("20091225091010")
    ///             .start_time_remark("备注1")
    ///             .end_time("20091225121010")
    ///             .end_time_remark("备注2"),
    ///     )
    ///     .location(
    ///         post::Location::new()
    ///             .start_location("嗨客时尚主题展餐厅")
    ///             .end_location("嗨客时尚主题展餐厅"),
    ///     )
    ///     .risk_fund(
    ///         post::RiskFund::new()
    ///             .name(post::Name::DEPOSIT)
    ///             .amount(10000)
    ///             .description("就餐的预估费用"),
    ///     )
    ///     .attach("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald")
    ///     .notify_url("https://api.test.com")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .need_user_confirm(true)
    ///     .mchid("1230000109")
    ///     .shopping_info(
    ///         post::ShoppingInfo::new()
    ///             .real_merchant_appid("wxd678efh567hg6787")
    ///             .jump_link(
    ///                 post::JumpLink::new()
    ///                     .jump_link_type(post::JumpLinkType::JUMP_LINK_MINI_PROGRAM)
    ///                     .appid("")
    ///                     .path(""),
    ///             )
    ///             .goods(vec![
    ///                 post::Goods::new()
    ///                     .name("森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪")
    ///                     .picture("http://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQkysliaiblZhdthZWewgQMyqLZwStaNEsJrYmjwh2MlK7G4wibAFOEuISQKplSnxMWA/640?wx_fmt=png&wxfrom=200")
    ///                     .amount(40000)
    ///                     .count(4)
    ///                     .category_id(vec!["string".to_owned()]),
    ///             ]),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .servicepayondeliveryorder()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012783634)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/partner/servicepayondeliveryorder", rest)
    }
}

/// 创建先用后付订单
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::serviceorder::get::{
        Location as ResponseLocation, PostDiscounts as ResponsePostDiscounts,
    };
    pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::post::Location;
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::{
        Goods, JumpLink, JumpLinkType, Name, PostDiscounts, PostPayments, Response,
        ResponsePostPayments, ResponseRiskFund, ResponseShoppingInfo, ResponseTimeRange,
        ShoppingInfo, ShoppingInfoGoods, ShoppingInfoJumpLink, TimeRange,
    };
    pub use crate::v3::payscore::partner::serviceorder::post::RiskFund;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/partner/servicepayondeliveryorder")
            .numbered_by("out_order_no");

    /// 创建先用后付订单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户服务订单号
        pub out_order_no: Required<String>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 服务ID
        pub service_id: Required<String>,
        /// 服务信息
        pub service_introduction: Required<String>,
        /// 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// 商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 服务时间
        pub time_range: Required<TimeRange>,
        /// 服务位置
        pub location: Option<Location>,
        /// 订单风险金
        pub risk_fund: Required<RiskFund>,
        /// 商户数据包
        pub attach: Option<String>,
        /// 商户回调地址
        pub notify_url: Required<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 子商户公众号下的用户标识
        pub sub_openid: Option<String>,
        /// 是否需要用户确认
        pub need_user_confirm: Option<bool>,
        /// 商户号
        pub mchid: Option<String>,
        /// 先用后付购物详情
        pub shopping_info: Required<ShoppingInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户服务订单号
        #[inline]
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Required::set(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
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

        /// 商户优惠
        #[inline]
        pub fn post_discounts(mut self, value: Vec<PostDiscounts>) -> Self {
            self.post_discounts = Some(value);
            self
        }

        /// 服务时间
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

        /// 订单风险金
        #[inline]
        pub fn risk_fund(mut self, value: RiskFund) -> Self {
            self.risk_fund = Required::set(value);
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

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 子商户公众号下的用户标识
        #[inline]
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
        }

        /// 是否需要用户确认
        #[inline]
        pub fn need_user_confirm(mut self, value: bool) -> Self {
            self.need_user_confirm = Some(value);
            self
        }

        /// 商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// 先用后付购物详情
        #[inline]
        pub fn shopping_info(mut self, value: ShoppingInfo) -> Self {
            self.shopping_info = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_order_no", &mut self.out_order_no),
                ("appid", &mut self.appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("service_id", &mut self.service_id),
                ("service_introduction", &mut self.service_introduction),
                ("post_payments", &mut self.post_payments),
                ("post_discounts", &mut self.post_discounts),
                ("time_range", &mut self.time_range),
                ("location", &mut self.location),
                ("risk_fund", &mut self.risk_fund),
                ("attach", &mut self.attach),
                ("notify_url", &mut self.notify_url),
                ("openid", &mut self.openid),
                ("sub_openid", &mut self.sub_openid),
                ("need_user_confirm", &mut self.need_user_confirm),
                ("mchid", &mut self.mchid),
                ("shopping_info", &mut self.shopping_info),
            ]);
        }
    }

    message!(Request);
}
