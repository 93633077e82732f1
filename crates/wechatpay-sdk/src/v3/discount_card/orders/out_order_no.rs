//! `/v3/discount-card/orders/{out_order_no}`

use crate::chain::{Members, Method};

/// `/v3/discount-card/orders/{out_order_no}`
pub struct OutOrderNo {
    pub(crate) node: crate::chain::Node,
}

impl OutOrderNo {
    /// 通过先享卡订单号查询订单 (direct)
    ///
    /// `GET /v3/discount-card/orders/{out_order_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .discount_card()
    ///     .orders()
    ///     .out_order_no("233bcbf407e87789b8e471f251774f95")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/discount-card/orders/{out_order_no}")
    }

    /// 更新先享卡订单 (direct)
    ///
    /// `PATCH /v3/discount-card/orders/{out_order_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::discount_card::orders::out_order_no::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .objectives(vec![
    ///         patch::Objectives::new()
    ///             .objective_serial_no("578354545")
    ///             .objective_id(123456)
    ///             .performance_description("购买商品")
    ///             .performance_type("INCREASE")
    ///             .count(1)
    ///             .performance_time("2015-05-20T13:29:35.120+08:00")
    ///             .remark("特价商品"),
    ///     ])
    ///     .rewards(vec![
    ///         patch::Rewards::new()
    ///             .reward_serial_no("578354")
    ///             .reward_id(123456)
    ///             .description("购买商品")
    ///             .reward_type("INCREASE")
    ///             .count(1)
    ///             .amount(100)
    ///             .reward_time("2015-05-20T13:29:35.120+08:00")
    ///             .remark("特价商品"),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .discount_card()
    ///     .orders()
    ///     .out_order_no("233bcbf407e87789b8e471f251774f95")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/discount-card/orders/{out_order_no}",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/discount-card/orders/{out_order_no}")
    }
}

/// 通过先享卡订单号查询订单
pub mod get {

    pub use crate::v3::discount_card::orders::out_trade_no::out_trade_no::get::{
        Objectives, Response, Rewards,
    };
}

/// 更新先享卡订单
pub mod patch {
    use crate::message;

    /// 更新先享卡订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<Objectives>>("objectives"),
            message::optional::<Vec<Rewards>>("rewards"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 目标达成明细列表
        #[inline]
        pub fn objectives(self, value: Vec<Objectives>) -> Self {
            Self(self.0.with("objectives", value))
        }

        /// 奖励明细列表
        #[inline]
        pub fn rewards(self, value: Vec<Rewards>) -> Self {
            Self(self.0.with("rewards", value))
        }
    }

    /// 目标达成明细列表
    pub struct Objectives(pub(crate) message::Object);

    impl Objectives {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("objective_serial_no"),
            message::required::<i64>("objective_id"),
            message::required::<String>("performance_description"),
            message::required::<String>("performance_type"),
            message::required::<i64>("count"),
            message::required::<crate::Time>("performance_time"),
            message::optional::<String>("remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 目标流水号（必填）
        pub fn objective_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("objective_serial_no", value))
        }

        /// 先享卡目标ID（必填）
        #[inline]
        pub fn objective_id(self, value: i64) -> Self {
            Self(self.0.with("objective_id", value))
        }

        /// 履约描述（必填）
        pub fn performance_description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("performance_description", value))
        }

        /// 履约类型（必填）
        pub fn performance_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("performance_type", value))
        }

        /// 目标数量（必填）
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }

        /// 履约时间（必填）
        pub fn performance_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("performance_time", value))
        }

        /// 备注说明
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("remark", value))
        }
    }

    /// 奖励明细列表
    pub struct Rewards(pub(crate) message::Object);

    impl Rewards {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("reward_serial_no"),
            message::required::<i64>("reward_id"),
            message::required::<String>("description"),
            message::required::<String>("reward_type"),
            message::required::<i64>("count"),
            message::required::<crate::Fen>("amount"),
            message::required::<crate::Time>("reward_time"),
            message::optional::<String>("remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 奖励流水号（必填）
        pub fn reward_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reward_serial_no", value))
        }

        /// 先享卡奖励ID（必填）
        #[inline]
        pub fn reward_id(self, value: i64) -> Self {
            Self(self.0.with("reward_id", value))
        }

        /// 奖励描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 奖励类型（必填）
        pub fn reward_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reward_type", value))
        }

        /// 奖励数量（必填）
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }

        /// 奖励金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 奖励时间（必填）
        pub fn reward_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("reward_time", value))
        }

        /// 备注说明
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("remark", value))
        }
    }

    /// 更新先享卡订单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 先享卡订单号
        pub out_order_no: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
    }

    request!(Request, Objectives, Rewards);

    held!(Objectives, Rewards);

    message! {
        Response {
            0 => out_order_no: "out_order_no",
            1 => order_id: "order_id",
        }
    }
}
