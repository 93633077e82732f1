//! `/v3/payscore/payafter-orders`

pub mod out_order_no;

/// `/v3/payscore/payafter-orders`
pub struct PayafterOrders {
    pub(crate) node: crate::chain::Node,
}

impl PayafterOrders {
    /// `/{out_order_no}`: 商户服务订单号
    pub fn out_order_no(self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo { node: self.node.bind("out_order_no", value) }
    }

    /// 查询先享后付订单 (direct)
    ///
    /// `GET /v3/payscore/payafter-orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::payafter_orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().service_id("").out_order_no("").query_id("").appid("");
    /// let answer = client.v3().payscore().payafter_orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/payafter-orders", request.0)
    }

    /// 创建先享后付订单 (direct)
    ///
    /// `POST /v3/payscore/payafter-orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::payafter_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_id("500001")
    ///     .service_start_time("")
    ///     .service_end_time("")
    ///     .service_start_location("")
    ///     .service_end_location("")
    ///     .service_introduction("")
    ///     .fees(vec![post::Fees::new().fee_name("").fee_count(0).fee_amount(0).fee_desc("")])
    ///     .discounts(vec![
    ///         post::Discounts::new().discount_name("满20减1元").discount_desc("不与其他优惠叠加"),
    ///     ])
    ///     .risk_amount(0)
    ///     .attach("")
    ///     .need_user_confirm(true)
    ///     .openid("")
    ///     .name("张三")
    ///     .phone("13800000000")
    ///     .userid("6225760000000000")
    ///     .address("某市某路1号");
    /// let answer = client.v3().payscore().payafter_orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/payafter-orders", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/payafter-orders")
    }
}

/// 查询先享后付订单
pub mod get {
    use crate::message;

    pub use crate::shared::v3_payscore_payafter_orders_get::{PayType, State};

    /// 查询先享后付订单：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("service_id"),
            message::optional::<String>("out_order_no"),
            message::optional::<String>("query_id"),
            message::optional::<String>("appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务ID
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 商户服务订单号
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 回跳查询ID
        pub fn query_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("query_id", value))
        }

        /// 公众账号ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }
    }

    /// 查询先享后付订单：应答（其他接口共用）
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
        /// `state`
        pub state: Option<crate::Enumeration<State>>,
        /// 标识用户订单使用情况，已知取值：`1`、`2`
        pub finish_type: Option<i64>,
        /// 服务开始时间
        pub service_start_time: Option<String>,
        /// 服务结束时间
        pub service_end_time: Option<String>,
        /// 实际服务开始时间
        pub real_service_start_time: Option<String>,
        /// 实际服务结束时间
        pub real_service_end_time: Option<String>,
        /// 支付完成时间
        pub pay_succ_time: Option<String>,
        /// 开始使用服务的地点
        pub service_start_location: Option<String>,
        /// 预计服务结束的地点
        pub service_end_location: Option<String>,
        /// 开始使用服务的地点
        pub real_service_start_location: Option<String>,
        /// 预计服务结束的地点
        pub real_service_end_location: Option<String>,
        /// 服务信息
        pub service_introduction: Option<String>,
        /// 后付费
        pub fees: Option<Vec<Fees>>,
        /// 商户优惠
        pub discounts: Option<Vec<Discounts>>,
        /// 订单风险金额，单位为分
        pub risk_amount: Option<crate::Fen>,
        /// 总金额，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 商户自定义说明
        pub attach: Option<String>,
        /// 用于完结订单时传入
        pub finish_ticket: Option<String>,
        /// 结单交易单号
        pub finish_transaction_id: Option<String>,
        /// 支付方式
        pub pay_type: Option<crate::Enumeration<PayType>>,
    }

    /// 后付费
    #[non_exhaustive]
    pub struct Fees {
        /// 付费项目名称
        pub fee_name: Option<String>,
        /// 付费项目数量
        pub fee_count: Option<i64>,
        /// 付费项目总金额，单位为分
        pub fee_amount: Option<crate::Fen>,
        /// 描述计费规则
        pub fee_desc: Option<String>,
    }

    /// 商户优惠
    #[non_exhaustive]
    pub struct Discounts {
        /// 优惠名称
        pub discount_name: Option<String>,
        /// 商品优惠金额，单位为分
        pub discount_amount: Option<crate::Fen>,
        /// 优惠说明
        pub discount_desc: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => appid: "appid",
            1 => mchid: "mchid",
            2 => out_order_no: "out_order_no",
            3 => service_id: "service_id",
            4 => state: "state",
            5 => finish_type: "finish_type",
            6 => service_start_time: "service_start_time",
            7 => service_end_time: "service_end_time",
            8 => real_service_start_time: "real_service_start_time",
            9 => real_service_end_time: "real_service_end_time",
            10 => pay_succ_time: "pay_succ_time",
            11 => service_start_location: "service_start_location",
            12 => service_end_location: "service_end_location",
            13 => real_service_start_location: "real_service_start_location",
            14 => real_service_end_location: "real_service_end_location",
            15 => service_introduction: "service_introduction",
            16 => fees: "fees",
            17 => discounts: "discounts",
            18 => risk_amount: "risk_amount",
            19 => total_amount: "total_amount",
            20 => attach: "attach",
            21 => finish_ticket: "finish_ticket",
            22 => finish_transaction_id: "finish_transaction_id",
            23 => pay_type: "pay_type",
        }
        Fees {
            0 => fee_name: "fee_name",
            1 => fee_count: "fee_count",
            2 => fee_amount: "fee_amount",
            3 => fee_desc: "fee_desc",
        }
        Discounts {
            0 => discount_name: "discount_name",
            1 => discount_amount: "discount_amount",
            2 => discount_desc: "discount_desc",
        }
    }
}

/// 创建先享后付订单
pub mod post {
    use crate::message;

    pub use crate::v3::payscore::payafter_orders::out_order_no::complete::post::Fees;

    /// 创建先享后付订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("out_order_no"),
            message::required::<String>("service_id"),
            message::optional::<String>("service_start_time"),
            message::optional::<String>("service_end_time"),
            message::optional::<String>("service_start_location"),
            message::optional::<String>("service_end_location"),
            message::optional::<String>("service_introduction"),
            message::optional::<Vec<Fees>>("fees"),
            message::optional::<Vec<Discounts>>("discounts"),
            message::optional::<crate::Fen>("risk_amount"),
            message::optional::<String>("attach"),
            message::optional::<bool>("need_user_confirm"),
            message::optional::<String>("openid"),
            message::optional::<crate::Sensitive>("name"),
            message::optional::<crate::Sensitive>("phone"),
            message::optional::<crate::Sensitive>("userid"),
            message::optional::<crate::Sensitive>("address"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 用户下单时确认的服务开始时间
        pub fn service_start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_start_time", value))
        }

        /// 用户下单时确定的预计服务结束时间
        pub fn service_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_end_time", value))
        }

        /// 开始使用服务的地点
        pub fn service_start_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_start_location", value))
        }

        /// 预计服务结束的地点
        pub fn service_end_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_end_location", value))
        }

        /// 服务信息
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_introduction", value))
        }

        /// 后付费
        #[inline]
        pub fn fees(self, value: Vec<Fees>) -> Self {
            Self(self.0.with("fees", value))
        }

        /// 商户优惠
        #[inline]
        pub fn discounts(self, value: Vec<Discounts>) -> Self {
            Self(self.0.with("discounts", value))
        }

        /// 订单风险金额，单位为分
        pub fn risk_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("risk_amount", value))
        }

        /// 商户自定义说明
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 使用需用户确认订单类型
        #[inline]
        pub fn need_user_confirm(self, value: bool) -> Self {
            Self(self.0.with("need_user_confirm", value))
        }

        /// 微信用户在商户对应appid下的唯一标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 用户姓名，加密传输
        pub fn name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("name", value))
        }

        /// 用户手机号，加密传输
        pub fn phone(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("phone", value))
        }

        /// 用户身份证ID，加密传输
        pub fn userid(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("userid", value))
        }

        /// 用户收货地址，加密传输
        pub fn address(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("address", value))
        }
    }

    /// 商户优惠
    pub struct Discounts(pub(crate) message::Object);

    impl Discounts {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("discount_name"),
            message::optional::<String>("discount_desc"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 优惠名称
        pub fn discount_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("discount_name", value))
        }

        /// 优惠说明
        pub fn discount_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("discount_desc", value))
        }
    }

    /// 创建先享后付订单：应答（其他接口共用）
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
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 小程序跳转businessType
        pub miniprogram_businesstype: Option<String>,
        /// 小程序跳转appid
        pub miniprogram_appid: Option<String>,
        /// 小程序跳转路径
        pub miniprogram_path: Option<String>,
        /// 小程序跳转username
        pub miniprogram_username: Option<String>,
        /// 用于跳转到微信侧小程序订单数据
        pub package: Option<String>,
    }

    request!(Request, Discounts);

    held!(Discounts);

    message! {
        Response {
            0 => appid: "appid",
            1 => mchid: "mchid",
            2 => out_order_no: "out_order_no",
            3 => service_id: "service_id",
            4 => order_id: "order_id",
            5 => miniprogram_businesstype: "miniprogram_businesstype",
            6 => miniprogram_appid: "miniprogram_appid",
            7 => miniprogram_path: "miniprogram_path",
            8 => miniprogram_username: "miniprogram_username",
            9 => package: "package",
        }
    }
}
