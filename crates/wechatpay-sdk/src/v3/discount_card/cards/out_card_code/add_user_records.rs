//! `/v3/discount-card/cards/{out_card_code}/add-user-records`

/// `/v3/discount-card/cards/{out_card_code}/add-user-records`
pub struct AddUserRecords {
    pub(crate) node: crate::chain::Node,
}

impl AddUserRecords {
    /// 增加用户记录 (direct)
    ///
    /// `POST /v3/discount-card/cards/{out_card_code}/add-user-records`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::discount_card::cards::out_card_code::add_user_records::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .card_template_id("87789b2f25177433bcbf407e8e471f95")
    ///     .objective_completion_records(vec![
    ///         post::ObjectiveCompletionRecords::new()
    ///             .objective_completion_serial_no("578354545")
    ///             .objective_id("123456")
    ///             .completion_time("2015-05-20T13:29:35.120+08:00")
    ///             .completion_type("INCREASE")
    ///             .description("购买商品")
    ///             .completion_count(1)
    ///             .remark("特价商品"),
    ///     ])
    ///     .reward_usage_records(vec![
    ///         post::RewardUsageRecords::new()
    ///             .reward_usage_serial_no("578354")
    ///             .reward_id("123456")
    ///             .usage_time("2015-05-20T13:29:35.120+08:00")
    ///             .usage_type("INCREASE")
    ///             .description("购买商品")
    ///             .usage_count(1)
    ///             .amount(100)
    ///             .remark("特价商品"),
    ///     ]);
    /// client
    ///     .v3()
    ///     .discount_card()
    ///     .cards()
    ///     .out_card_code("6e8369071cd942c0476613f9d1ce9ca3")
    ///     .add_user_records()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/discount-card/cards/{out_card_code}/add-user-records", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/discount-card/cards/{out_card_code}/add-user-records")
    }
}

/// 增加用户记录
pub mod post {
    use crate::message;

    /// 增加用户记录：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("card_template_id"),
            message::optional::<Vec<ObjectiveCompletionRecords>>("objective_completion_records"),
            message::optional::<Vec<RewardUsageRecords>>("reward_usage_records"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 卡模板ID（必填）
        pub fn card_template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_template_id", value))
        }

        /// 目标完成记录
        #[inline]
        pub fn objective_completion_records(self, value: Vec<ObjectiveCompletionRecords>) -> Self {
            Self(self.0.with("objective_completion_records", value))
        }

        /// 优惠使用记录
        #[inline]
        pub fn reward_usage_records(self, value: Vec<RewardUsageRecords>) -> Self {
            Self(self.0.with("reward_usage_records", value))
        }
    }

    /// 目标完成记录
    pub struct ObjectiveCompletionRecords(pub(crate) message::Object);

    impl ObjectiveCompletionRecords {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("objective_completion_serial_no"),
            message::required::<String>("objective_id"),
            message::required::<crate::Time>("completion_time"),
            message::required::<String>("completion_type"),
            message::required::<String>("description"),
            message::required::<i64>("completion_count"),
            message::optional::<String>("remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 目标完成流水号（必填）
        pub fn objective_completion_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("objective_completion_serial_no", value))
        }

        /// 目标ID（必填）
        pub fn objective_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("objective_id", value))
        }

        /// 目标完成时间（必填）
        pub fn completion_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("completion_time", value))
        }

        /// 目标完成类型（必填）
        pub fn completion_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("completion_type", value))
        }

        /// 目标完成描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 目标完成数量（必填）
        #[inline]
        pub fn completion_count(self, value: i64) -> Self {
            Self(self.0.with("completion_count", value))
        }

        /// 备注说明
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("remark", value))
        }
    }

    /// 优惠使用记录
    pub struct RewardUsageRecords(pub(crate) message::Object);

    impl RewardUsageRecords {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("reward_usage_serial_no"),
            message::required::<String>("reward_id"),
            message::required::<crate::Time>("usage_time"),
            message::required::<String>("usage_type"),
            message::required::<String>("description"),
            message::required::<i64>("usage_count"),
            message::required::<crate::Fen>("amount"),
            message::optional::<String>("remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 优惠使用记录流水号（必填）
        pub fn reward_usage_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reward_usage_serial_no", value))
        }

        /// 优惠ID（必填）
        pub fn reward_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reward_id", value))
        }

        /// 优惠使用时间（必填）
        pub fn usage_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("usage_time", value))
        }

        /// 优惠使用类型（必填）
        pub fn usage_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("usage_type", value))
        }

        /// 优惠使用描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 数量（必填）
        #[inline]
        pub fn usage_count(self, value: i64) -> Self {
            Self(self.0.with("usage_count", value))
        }

        /// 金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 备注说明
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("remark", value))
        }
    }

    request!(Request, ObjectiveCompletionRecords, RewardUsageRecords);

    held!(ObjectiveCompletionRecords, RewardUsageRecords);
}
