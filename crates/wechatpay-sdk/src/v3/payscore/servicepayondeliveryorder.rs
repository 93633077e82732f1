//! `/v3/payscore/servicepayondeliveryorder`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/servicepayondeliveryorder`
#[derive(Clone, Debug)]
pub struct Servicepayondeliveryorder(pub(crate) Node);

impl Servicepayondeliveryorder {
    /// 创建先用后付订单 (direct)
    ///
    /// `POST /v3/payscore/servicepayondeliveryorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::servicepayondeliveryorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .appid("wxd678efh567hg6787")
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
    /// let answer = client.v3().payscore().servicepayondeliveryorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012856585)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/servicepayondeliveryorder", rest)
    }
}

/// 创建先用后付订单
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::serviceorder::get::{
        Location as ResponseLocation, PostDiscounts as ResponsePostDiscounts,
    };
    pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::post::{
        Location, TimeRange,
    };
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::{
        JumpLink, JumpLinkType, Name, ResponsePostPayments, ResponseRiskFund, ResponseShoppingInfo,
        ResponseTimeRange, ShoppingInfoGoods, ShoppingInfoJumpLink,
    };
    pub use crate::v3::payscore::oversea::partner::serviceorder::post::PostDiscounts;
    pub use crate::v3::payscore::partner::permissions::assess_user_risk_level::post::Goods;
    pub use crate::v3::payscore::partner::serviceorder::post::RiskFund;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/servicepayondeliveryorder")
            .numbered_by("out_order_no");

    /// 创建先用后付订单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户服务订单号
        pub out_order_no: Required<String>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 服务ID
        pub service_id: Required<String>,
        /// 服务信息
        pub service_introduction: Required<String>,
        /// 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// 后付费商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 服务时间段
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

        /// 后付费商户优惠
        #[inline]
        pub fn post_discounts(mut self, value: Vec<PostDiscounts>) -> Self {
            self.post_discounts = Some(value);
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
                ("need_user_confirm", &mut self.need_user_confirm),
                ("mchid", &mut self.mchid),
                ("shopping_info", &mut self.shopping_info),
            ]);
        }
    }

    /// 后付费项目
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostPayments {
        /// 付费项目名称
        pub name: Required<String>,
        /// 金额，单位为分
        pub amount: Option<Fen>,
        /// 计费说明
        pub description: Option<String>,
        /// 付费数量
        pub count: Option<i64>,
    }

    impl PostPayments {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 付费项目名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// 计费说明
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// 付费数量
        #[inline]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Some(value);
            self
        }
    }

    impl Message for PostPayments {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("amount", &mut self.amount),
                ("description", &mut self.description),
                ("count", &mut self.count),
            ]);
        }
    }

    /// 先用后付购物详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ShoppingInfo {
        /// 实际购物商家公众号ID
        pub real_merchant_appid: Option<String>,
        /// 单详跳转链接
        pub jump_link: Required<JumpLink>,
        /// 商品列表
        pub goods: Required<Vec<Goods>>,
    }

    impl ShoppingInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 实际购物商家公众号ID
        #[inline]
        pub fn real_merchant_appid(mut self, value: impl Into<String>) -> Self {
            self.real_merchant_appid = Some(value.into());
            self
        }

        /// 单详跳转链接
        #[inline]
        pub fn jump_link(mut self, value: JumpLink) -> Self {
            self.jump_link = Required::set(value);
            self
        }

        /// 商品列表
        #[inline]
        pub fn goods(mut self, value: Vec<Goods>) -> Self {
            self.goods = Required::set(value);
            self
        }
    }

    impl Message for ShoppingInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("real_merchant_appid", &mut self.real_merchant_appid),
                ("jump_link", &mut self.jump_link),
                ("goods", &mut self.goods),
            ]);
        }
    }

    /// 创建先用后付订单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 服务信息
        pub service_introduction: Option<String>,
        /// 服务订单状态
        pub state: Option<String>,
        /// 订单状态说明
        pub state_description: Option<String>,
        /// 后付费项目
        pub post_payments: Option<Vec<ResponsePostPayments>>,
        /// 后付费商户优惠
        pub post_discounts: Option<Vec<ResponsePostDiscounts>>,
        /// 服务风险金
        pub risk_fund: Option<ResponseRiskFund>,
        /// 服务时间段
        pub time_range: Option<ResponseTimeRange>,
        /// 服务位置
        pub location: Option<ResponseLocation>,
        /// 商户数据包
        pub attach: Option<String>,
        /// 商户回调地址
        pub notify_url: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 跳转微信侧小程序订单数据
        pub package: Option<String>,
        /// 先用后付购物详情
        pub shopping_info: Option<ResponseShoppingInfo>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
                ("out_order_no", &mut self.out_order_no),
                ("service_id", &mut self.service_id),
                ("service_introduction", &mut self.service_introduction),
                ("state", &mut self.state),
                ("state_description", &mut self.state_description),
                ("post_payments", &mut self.post_payments),
                ("post_discounts", &mut self.post_discounts),
                ("risk_fund", &mut self.risk_fund),
                ("time_range", &mut self.time_range),
                ("location", &mut self.location),
                ("attach", &mut self.attach),
                ("notify_url", &mut self.notify_url),
                ("order_id", &mut self.order_id),
                ("package", &mut self.package),
                ("shopping_info", &mut self.shopping_info),
            ]);
        }
    }

    message!(Request, PostPayments, ShoppingInfo, Response);
}
