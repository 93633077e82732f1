//! 增加用户记录 · Add discount card user records
//!
//! `/v3/discount-card/cards/{out_card_code}/add-user-records`

/// 增加用户记录 · Add discount card user records
///
/// `/v3/discount-card/cards/{out_card_code}/add-user-records`
#[derive(Clone)]
pub struct AddUserRecords {
    pub(crate) node: crate::chain::Node,
}

impl AddUserRecords {
    /// 增加用户记录 · Add discount card user records
    ///
    /// `POST /v3/discount-card/cards/{out_card_code}/add-user-records`
    ///
    /// 商户为用户的先享卡增加目标完成记录和优惠使用记录；成功时没有返回内容。模式：普通商户。
    ///
    /// Adds records of completed objectives and used rewards to a user's discount card. A successful response has no body. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::discount_card::cards::out_card_code::add_user_records::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().card_template_id("87789b2f25177433bcbf407e8e471f95");
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
    /// 官方文档 · Official pages: [discount-card/chapter3_2.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml)
    #[doc(alias(
        "增加用户记录",
        "Add discount card user records",
        "微信先享卡",
        "add-user-records",
        "cards/add-user-records"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/discount-card/cards/{out_card_code}/add-user-records", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/discount-card/cards/{out_card_code}/add-user-records")
    }
}

/// 增加用户记录 · Add discount card user records
pub mod post {

    /// 增加用户记录：请求 · Add discount card user records: request
    pub struct Request {
        /// 卡模板ID（必填） · Card template ID (required)
        pub card_template_id: Option<String>,
        /// 目标完成记录 · Objective completion records
        pub objective_completion_records: Option<Vec<ObjectiveCompletionRecords>>,
        /// 优惠使用记录 · Discount usage records
        pub reward_usage_records: Option<Vec<RewardUsageRecords>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 卡模板ID（必填） · Card template ID (required)
        pub fn card_template_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_template_id = value.into_member();
            self
        }

        /// 目标完成记录 · Objective completion records
        pub fn objective_completion_records<M>(
            mut self,
            value: impl crate::IntoList<ObjectiveCompletionRecords, M>,
        ) -> Self {
            self.objective_completion_records = value.into_list();
            self
        }

        /// 优惠使用记录 · Discount usage records
        pub fn reward_usage_records<M>(
            mut self,
            value: impl crate::IntoList<RewardUsageRecords, M>,
        ) -> Self {
            self.reward_usage_records = value.into_list();
            self
        }
    }

    /// 目标完成记录 · Objective completion records
    pub struct ObjectiveCompletionRecords {
        /// 目标完成流水号（必填） · Objective completion serial number (required)
        pub objective_completion_serial_no: Option<String>,
        /// 目标ID（必填） · Objective ID (required)
        pub objective_id: Option<String>,
        /// 目标完成时间（必填） · Objective completion time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub completion_time: Option<crate::Time>,
        /// 目标完成类型（必填） · Objective completion type (required)
        pub completion_type: Option<String>,
        /// 目标完成描述（必填） · Objective completion description (required)
        pub description: Option<String>,
        /// 目标完成数量（必填） · Objective completion quantity (required)
        pub completion_count: Option<i64>,
        /// 备注说明 · Remark
        pub remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ObjectiveCompletionRecords {
        /// 目标完成流水号（必填） · Objective completion serial number (required)
        pub fn objective_completion_serial_no<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.objective_completion_serial_no = value.into_member();
            self
        }

        /// 目标ID（必填） · Objective ID (required)
        pub fn objective_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.objective_id = value.into_member();
            self
        }

        /// 目标完成时间（必填） · Objective completion time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn completion_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.completion_time = value.into_member();
            self
        }

        /// 目标完成类型（必填） · Objective completion type (required)
        pub fn completion_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.completion_type = value.into_member();
            self
        }

        /// 目标完成描述（必填） · Objective completion description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 目标完成数量（必填） · Objective completion quantity (required)
        pub fn completion_count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.completion_count = value.into_member();
            self
        }

        /// 备注说明 · Remark
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }
    }

    /// 优惠使用记录 · Discount usage records
    pub struct RewardUsageRecords {
        /// 优惠使用记录流水号（必填） · Discount usage serial number (required)
        pub reward_usage_serial_no: Option<String>,
        /// 优惠ID（必填） · Discount ID (required)
        pub reward_id: Option<String>,
        /// 优惠使用时间（必填） · Discount usage time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub usage_time: Option<crate::Time>,
        /// 优惠使用类型（必填） · Discount usage type (required)
        pub usage_type: Option<String>,
        /// 优惠使用描述（必填） · Discount usage description (required)
        pub description: Option<String>,
        /// 数量（必填） · Quantity (required)
        pub usage_count: Option<i64>,
        /// 金额（必填） · Amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 备注说明 · Remark
        pub remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl RewardUsageRecords {
        /// 优惠使用记录流水号（必填） · Discount usage serial number (required)
        pub fn reward_usage_serial_no<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.reward_usage_serial_no = value.into_member();
            self
        }

        /// 优惠ID（必填） · Discount ID (required)
        pub fn reward_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reward_id = value.into_member();
            self
        }

        /// 优惠使用时间（必填） · Discount usage time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn usage_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.usage_time = value.into_member();
            self
        }

        /// 优惠使用类型（必填） · Discount usage type (required)
        pub fn usage_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.usage_type = value.into_member();
            self
        }

        /// 优惠使用描述（必填） · Discount usage description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 数量（必填） · Quantity (required)
        pub fn usage_count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.usage_count = value.into_member();
            self
        }

        /// 金额（必填） · Amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 备注说明 · Remark
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }
    }

    request!(Request, ObjectiveCompletionRecords, RewardUsageRecords);

    message! {
        Request {
            0 => card_template_id: Required "card_template_id",
            1 => objective_completion_records: Optional "objective_completion_records",
            2 => reward_usage_records: Optional "reward_usage_records",
        }
        ObjectiveCompletionRecords {
            0 => objective_completion_serial_no: Required "objective_completion_serial_no",
            1 => objective_id: Required "objective_id",
            2 => completion_time: Required "completion_time",
            3 => completion_type: Required "completion_type",
            4 => description: Required "description",
            5 => completion_count: Required "completion_count",
            6 => remark: Optional "remark",
        }
        RewardUsageRecords {
            0 => reward_usage_serial_no: Required "reward_usage_serial_no",
            1 => reward_id: Required "reward_id",
            2 => usage_time: Required "usage_time",
            3 => usage_type: Required "usage_type",
            4 => description: Required "description",
            5 => usage_count: Required "usage_count",
            6 => amount: Required "amount",
            7 => remark: Optional "remark",
        }
    }
}
