//! `/v3/payscore/acquiringbank/servicepayondeliveryorder`

/// `/v3/payscore/acquiringbank/servicepayondeliveryorder`
pub struct Servicepayondeliveryorder {
    pub(crate) node: crate::chain::Node,
}

impl Servicepayondeliveryorder {
    /// 从业机构创建先用后付订单
    ///
    /// `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::servicepayondeliveryorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .channel_id("1230000109")
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
    ///                     .category_id(vec!["6032".to_owned()]),
    ///             ]),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .acquiringbank()
    ///     .servicepayondeliveryorder()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012783674)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/acquiringbank/servicepayondeliveryorder", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/acquiringbank/servicepayondeliveryorder")
    }
}

/// 从业机构创建先用后付订单
pub mod post {
    use crate::message;

    pub use crate::shared::v3_payscore_acquiringbank_serviceorder_get::Location as ResponseLocation;
    pub use crate::shared::v3_payscore_acquiringbank_servicepayondeliveryorder_post::{
        ResponsePostPayments, ResponseRiskFund,
    };
    pub use crate::v3::payscore::acquiringbank::serviceorder::get::PostDiscounts as ResponsePostDiscounts;
    pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::post::Location;

    enumeration! {
        /// 风险金名称
        Name {
            DEPOSIT = "DEPOSIT",
            ADVANCE = "ADVANCE",
            CASH_DEPOSIT = "CASH_DEPOSIT",
            ESTIMATE_ORDER_COST = "ESTIMATE_ORDER_COST",
        }
    }

    enumeration! {
        /// 跳转链接类型
        JumpLinkType {
            JUMP_LINK_MINI_PROGRAM = "JUMP_LINK_MINI_PROGRAM",
        }
    }

    /// 从业机构创建先用后付订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_order_no"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("channel_id"),
            message::required::<String>("service_id"),
            message::required::<String>("service_introduction"),
            message::optional::<Vec<PostPayments>>("post_payments"),
            message::optional::<Vec<PostDiscounts>>("post_discounts"),
            message::required::<TimeRange>("time_range"),
            message::optional::<Location>("location"),
            message::optional::<RiskFund>("risk_fund"),
            message::optional::<String>("attach"),
            message::optional::<String>("notify_url"),
            message::optional::<String>("openid"),
            message::optional::<String>("sub_openid"),
            message::optional::<bool>("need_user_confirm"),
            message::optional::<String>("mchid"),
            message::optional::<ShoppingInfo>("shopping_info"),
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

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 渠道商商户号
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
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

        /// 订单风险金
        #[inline]
        pub fn risk_fund(self, value: RiskFund) -> Self {
            Self(self.0.with("risk_fund", value))
        }

        /// 商户数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 商户回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 子商户公众号下的用户标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
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

        /// 先用后付购物详情
        #[inline]
        pub fn shopping_info(self, value: ShoppingInfo) -> Self {
            Self(self.0.with("shopping_info", value))
        }
    }

    /// 后付费项目
    pub struct PostPayments(pub(crate) message::Object);

    impl PostPayments {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("name"),
            message::optional::<crate::Fen>("amount"),
            message::optional::<String>("description"),
            message::optional::<i64>("count"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 付费项目名称
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

    /// 后付费商户优惠
    pub struct PostDiscounts(pub(crate) message::Object);

    impl PostDiscounts {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("name"),
            message::optional::<String>("description"),
            message::optional::<crate::Fen>("amount"),
            message::optional::<i64>("count"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 优惠名称
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 优惠说明
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 优惠金额，单位为分
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 优惠数量
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }
    }

    /// 服务时间段
    pub struct TimeRange(pub(crate) message::Object);

    impl TimeRange {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("start_time"),
            message::optional::<String>("start_time_remark"),
            message::optional::<String>("end_time"),
            message::optional::<String>("end_time_remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务开始时间
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_time", value))
        }

        /// 服务开始时间备注
        pub fn start_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_time_remark", value))
        }

        /// 服务结束时间
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_time", value))
        }

        /// 服务结束时间备注
        pub fn end_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_time_remark", value))
        }
    }

    /// 订单风险金
    pub struct RiskFund(pub(crate) message::Object);

    impl RiskFund {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<Name>>("name"),
            message::optional::<crate::Fen>("amount"),
            message::optional::<String>("description"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 风险金名称
        pub fn name(self, value: impl Into<crate::Enumeration<Name>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Name>>("name", value))
        }

        /// 风险金额，单位为分
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 风险说明
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }
    }

    /// 先用后付购物详情
    pub struct ShoppingInfo(pub(crate) message::Object);

    impl ShoppingInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("real_merchant_appid"),
            message::optional::<JumpLink>("jump_link"),
            message::optional::<Vec<Goods>>("goods"),
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

        /// 单详跳转链接
        #[inline]
        pub fn jump_link(self, value: JumpLink) -> Self {
            Self(self.0.with("jump_link", value))
        }

        /// 商品列表
        #[inline]
        pub fn goods(self, value: Vec<Goods>) -> Self {
            Self(self.0.with("goods", value))
        }
    }

    /// 单详跳转链接
    pub struct JumpLink(pub(crate) message::Object);

    impl JumpLink {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<JumpLinkType>>("jump_link_type"),
            message::optional::<String>("appid"),
            message::optional::<String>("path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 跳转链接类型
        pub fn jump_link_type(self, value: impl Into<crate::Enumeration<JumpLinkType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<JumpLinkType>>("jump_link_type", value))
        }

        /// 小程序跳转AppID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 小程序跳转path
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("path", value))
        }
    }

    /// 商品列表
    pub struct Goods(pub(crate) message::Object);

    impl Goods {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("name"),
            message::optional::<String>("picture"),
            message::optional::<crate::Fen>("amount"),
            message::optional::<i64>("count"),
            message::optional::<Vec<String>>("category_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商品名称
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 商品图片链接
        pub fn picture(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("picture", value))
        }

        /// 商品单价金额，单位为分
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 商品数量
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }

        /// 商品品类ID
        #[inline]
        pub fn category_id(self, value: Vec<String>) -> Self {
            Self(self.0.with("category_id", value))
        }
    }

    /// 从业机构创建先用后付订单：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 商户订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 服务商公众号ID
        pub appid: Option<String>,
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 子商户公众号ID
        pub sub_appid: Option<String>,
        /// 子商户商户号
        pub sub_mchid: Option<String>,
        /// 服务信息
        pub service_introduction: Option<String>,
        /// 服务订单状态
        pub state: Option<String>,
        /// 订单状态说明
        pub state_description: Option<String>,
        /// 后付费项目
        pub post_payments: Option<Vec<ResponsePostPayments>>,
        /// 商户优惠
        pub post_discounts: Option<Vec<ResponsePostDiscounts>>,
        /// 服务风险金
        pub risk_fund: Option<ResponseRiskFund>,
        /// 服务时间
        pub time_range: Option<ResponseTimeRange>,
        /// 服务位置
        pub location: Option<ResponseLocation>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户回调地址
        pub notify_url: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 跳转微信侧数据包
        pub package: Option<String>,
        /// 先用后付购物详情
        pub shopping_info: Option<ResponseShoppingInfo>,
    }

    /// 服务时间
    #[non_exhaustive]
    pub struct ResponseTimeRange {
        /// 服务开始时间
        pub start_time: Option<String>,
        /// 服务结束时间
        pub end_time: Option<String>,
        /// 服务开始时间备注
        pub start_time_remark: Option<String>,
        /// 服务结束时间备注
        pub end_time_remark: Option<String>,
    }

    /// 先用后付购物详情
    #[non_exhaustive]
    pub struct ResponseShoppingInfo {
        /// 实际购物商家公众号ID
        pub real_merchant_appid: Option<String>,
        /// 单详跳转链接
        pub jump_link: Option<ShoppingInfoJumpLink>,
        /// 商品列表
        pub goods: Option<Vec<ShoppingInfoGoods>>,
    }

    /// 单详跳转链接
    #[non_exhaustive]
    pub struct ShoppingInfoJumpLink {
        /// 跳转链接类型
        pub jump_link_type: Option<String>,
        /// 小程序跳转AppID
        pub appid: Option<String>,
        /// 小程序跳转path
        pub path: Option<String>,
    }

    /// 商品列表
    #[non_exhaustive]
    pub struct ShoppingInfoGoods {
        /// 商品名称
        pub name: Option<String>,
        /// 商品图片链接
        pub picture: Option<String>,
        /// 商品单价金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 商品数量
        pub count: Option<i64>,
        /// 商品品类ID
        pub category_id: Option<Vec<String>>,
    }

    request!(
        Request,
        PostPayments,
        PostDiscounts,
        TimeRange,
        RiskFund,
        ShoppingInfo,
        JumpLink,
        Goods
    );

    held!(PostPayments, PostDiscounts, TimeRange, RiskFund, ShoppingInfo, JumpLink, Goods);

    message! {
        Response {
            0 => out_order_no: "out_order_no",
            1 => service_id: "service_id",
            2 => appid: "appid",
            3 => mchid: "mchid",
            4 => sub_appid: "sub_appid",
            5 => sub_mchid: "sub_mchid",
            6 => service_introduction: "service_introduction",
            7 => state: "state",
            8 => state_description: "state_description",
            9 => post_payments: "post_payments",
            10 => post_discounts: "post_discounts",
            11 => risk_fund: "risk_fund",
            12 => time_range: "time_range",
            13 => location: "location",
            14 => attach: "attach",
            15 => notify_url: "notify_url",
            16 => order_id: "order_id",
            17 => package: "package",
            18 => shopping_info: "shopping_info",
        }
        ResponseTimeRange {
            0 => start_time: "start_time",
            1 => end_time: "end_time",
            2 => start_time_remark: "start_time_remark",
            3 => end_time_remark: "end_time_remark",
        }
        ResponseShoppingInfo {
            0 => real_merchant_appid: "real_merchant_appid",
            1 => jump_link: "jump_link",
            2 => goods: "goods",
        }
        ShoppingInfoJumpLink {
            0 => jump_link_type: "jump_link_type",
            1 => appid: "appid",
            2 => path: "path",
        }
        ShoppingInfoGoods {
            0 => name: "name",
            1 => picture: "picture",
            2 => amount: "amount",
            3 => count: "count",
            4 => category_id: "category_id",
        }
    }
}
