//! `/v3/payscore/servicepayondeliveryorder`

/// `/v3/payscore/servicepayondeliveryorder`
pub struct Servicepayondeliveryorder {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/servicepayondeliveryorder", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/servicepayondeliveryorder")
    }
}

/// 创建先用后付订单
pub mod post {
    use crate::message;

    pub use crate::shared::v3_payscore_acquiringbank_serviceorder_get::Location as ResponseLocation;
    pub use crate::shared::v3_payscore_acquiringbank_servicepayondeliveryorder_post::{
        ResponsePostPayments, ResponseRiskFund,
    };
    pub use crate::v3::payscore::acquiringbank::serviceorder::get::PostDiscounts as ResponsePostDiscounts;
    pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::post::{
        Location, TimeRange,
    };
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::{
        JumpLink, JumpLinkType, Name, ResponseShoppingInfo, ResponseTimeRange, ShoppingInfoGoods,
        ShoppingInfoJumpLink,
    };
    pub use crate::v3::payscore::oversea::partner::serviceorder::post::PostDiscounts;
    pub use crate::v3::payscore::partner::permissions::assess_user_risk_level::post::Goods;
    pub use crate::v3::payscore::partner::serviceorder::post::RiskFund;

    /// 创建先用后付订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_order_no"),
            message::required::<String>("appid"),
            message::required::<String>("service_id"),
            message::required::<String>("service_introduction"),
            message::optional::<Vec<PostPayments>>("post_payments"),
            message::optional::<Vec<PostDiscounts>>("post_discounts"),
            message::required::<TimeRange>("time_range"),
            message::optional::<Location>("location"),
            message::required::<RiskFund>("risk_fund"),
            message::optional::<String>("attach"),
            message::required::<String>("notify_url"),
            message::optional::<String>("openid"),
            message::optional::<bool>("need_user_confirm"),
            message::optional::<String>("mchid"),
            message::required::<ShoppingInfo>("shopping_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 服务信息（必填）
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_introduction", value))
        }

        /// 后付费项目
        #[inline]
        pub fn post_payments(self, value: Vec<PostPayments>) -> Self {
            Self(self.0.with("post_payments", value))
        }

        /// 后付费商户优惠
        #[inline]
        pub fn post_discounts(self, value: Vec<PostDiscounts>) -> Self {
            Self(self.0.with("post_discounts", value))
        }

        /// 服务时间段（必填）
        #[inline]
        pub fn time_range(self, value: TimeRange) -> Self {
            Self(self.0.with("time_range", value))
        }

        /// 服务位置
        #[inline]
        pub fn location(self, value: Location) -> Self {
            Self(self.0.with("location", value))
        }

        /// 订单风险金（必填）
        #[inline]
        pub fn risk_fund(self, value: RiskFund) -> Self {
            Self(self.0.with("risk_fund", value))
        }

        /// 商户数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 商户回调地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 是否需要用户确认
        #[inline]
        pub fn need_user_confirm(self, value: bool) -> Self {
            Self(self.0.with("need_user_confirm", value))
        }

        /// 商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 先用后付购物详情（必填）
        #[inline]
        pub fn shopping_info(self, value: ShoppingInfo) -> Self {
            Self(self.0.with("shopping_info", value))
        }
    }

    /// 后付费项目
    pub struct PostPayments(pub(crate) message::Object);

    impl PostPayments {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("name"),
            message::optional::<crate::Fen>("amount"),
            message::optional::<String>("description"),
            message::optional::<i64>("count"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 付费项目名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 金额，单位为分
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 计费说明
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 付费数量
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }
    }

    /// 先用后付购物详情
    pub struct ShoppingInfo(pub(crate) message::Object);

    impl ShoppingInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("real_merchant_appid"),
            message::required::<JumpLink>("jump_link"),
            message::required::<Vec<Goods>>("goods"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 实际购物商家公众号ID
        pub fn real_merchant_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("real_merchant_appid", value))
        }

        /// 单详跳转链接（必填）
        #[inline]
        pub fn jump_link(self, value: JumpLink) -> Self {
            Self(self.0.with("jump_link", value))
        }

        /// 商品列表（必填）
        #[inline]
        pub fn goods(self, value: Vec<Goods>) -> Self {
            Self(self.0.with("goods", value))
        }
    }

    /// 创建先用后付订单：应答
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

    request!(Request, PostPayments, ShoppingInfo);

    held!(PostPayments, ShoppingInfo);

    message! {
        Response {
            0 => appid: "appid",
            1 => mchid: "mchid",
            2 => out_order_no: "out_order_no",
            3 => service_id: "service_id",
            4 => service_introduction: "service_introduction",
            5 => state: "state",
            6 => state_description: "state_description",
            7 => post_payments: "post_payments",
            8 => post_discounts: "post_discounts",
            9 => risk_fund: "risk_fund",
            10 => time_range: "time_range",
            11 => location: "location",
            12 => attach: "attach",
            13 => notify_url: "notify_url",
            14 => order_id: "order_id",
            15 => package: "package",
            16 => shopping_info: "shopping_info",
        }
    }
}
