//! `/v3/marketing/weekly-discount/activities`

pub mod activity_id;

/// `/v3/marketing/weekly-discount/activities`
pub struct Activities {
    pub(crate) node: crate::chain::Node,
}

impl Activities {
    /// `/{activity_id}`: 活动ID
    pub fn activity_id(self, value: impl Into<String>) -> activity_id::ActivityId {
        activity_id::ActivityId { node: self.node.bind("activity_id", value) }
    }

    /// 查询周周惠活动列表
    ///
    /// `GET /v3/marketing/weekly-discount/activities`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::weekly_discount::activities::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .limit(5)
    ///     .offset(10)
    ///     .applying_merchant_id(10000098)
    ///     .store_id(1111111)
    ///     .activity_area_code(110000)
    ///     .activity_scene("SCAN_CODE_TO_ORDER");
    /// let answer = client.v3().marketing().weekly_discount().activities().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/weekly-discount/activities", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/weekly-discount/activities")
    }
}

/// 查询周周惠活动列表
pub mod get {
    use crate::message;

    /// 查询周周惠活动列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("limit"),
            message::required::<i64>("offset"),
            message::required::<i64>("applying_merchant_id"),
            message::optional::<i64>("store_id"),
            message::required::<i64>("activity_area_code"),
            message::required::<String>("activity_scene"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 最大资源条数（必填）
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 请求资源起始位置（必填）
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 报名商户号（必填）
        #[inline]
        pub fn applying_merchant_id(self, value: i64) -> Self {
            Self(self.0.with("applying_merchant_id", value))
        }

        /// 报名商户门店号
        #[inline]
        pub fn store_id(self, value: i64) -> Self {
            Self(self.0.with("store_id", value))
        }

        /// 活动投放区域编码（必填）
        #[inline]
        pub fn activity_area_code(self, value: i64) -> Self {
            Self(self.0.with("activity_area_code", value))
        }

        /// 投放场景（必填）
        pub fn activity_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activity_scene", value))
        }
    }

    /// 查询周周惠活动列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 周周惠活动详情
        pub data: Option<Vec<Data>>,
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 最大资源条数
        pub limit: Option<i64>,
        /// 资源总条数
        pub total_count: Option<i64>,
    }

    /// 周周惠活动详情
    #[non_exhaustive]
    pub struct Data {
        /// 活动ID
        pub activity_id: Option<String>,
        /// 活动名称
        pub activity_name: Option<String>,
        /// 活动投放场景
        pub activity_scene: Option<String>,
        /// 活动投放区域编码
        pub activity_area_code: Option<Vec<String>>,
        /// 活动指定付款方式
        pub activity_limit_pay: Option<String>,
        /// 活动优惠门槛，单位为分
        pub activity_transaction_minimum_amount: Option<crate::Fen>,
        /// 活动优惠金额，单位为分
        pub activity_coupon_amount: Option<crate::Fen>,
        /// 活动可使用周期
        pub activity_available_week: Option<Vec<String>>,
        /// 活动预算，单位为分
        pub activity_max_amount: Option<crate::Fen>,
        /// 活动单天预算，单位为分
        pub activity_max_amount_per_day: Option<crate::Fen>,
        /// 活动开始时间
        pub activity_available_begin_time: Option<crate::Time>,
        /// 活动结束时间
        pub activity_available_end_time: Option<crate::Time>,
        /// 活动状态
        pub activity_state: Option<String>,
        /// 活动备注
        pub activity_remark: Option<String>,
        /// 活动logo
        pub activity_logo: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => data: "data",
            1 => offset: "offset",
            2 => limit: "limit",
            3 => total_count: "total_count",
        }
        Data {
            0 => activity_id: "activity_id",
            1 => activity_name: "activity_name",
            2 => activity_scene: "activity_scene",
            3 => activity_area_code: "activity_area_code",
            4 => activity_limit_pay: "activity_limit_pay",
            5 => activity_transaction_minimum_amount: "activity_transaction_minimum_amount",
            6 => activity_coupon_amount: "activity_coupon_amount",
            7 => activity_available_week: "activity_available_week",
            8 => activity_max_amount: "activity_max_amount",
            9 => activity_max_amount_per_day: "activity_max_amount_per_day",
            10 => activity_available_begin_time: "activity_available_begin_time",
            11 => activity_available_end_time: "activity_available_end_time",
            12 => activity_state: "activity_state",
            13 => activity_remark: "activity_remark",
            14 => activity_logo: "activity_logo",
        }
    }
}
