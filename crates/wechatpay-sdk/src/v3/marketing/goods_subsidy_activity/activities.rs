//! `/v3/marketing/goods-subsidy-activity/activities`

/// `/v3/marketing/goods-subsidy-activity/activities`
pub struct Activities {
    pub(crate) node: crate::chain::Node,
}

impl Activities {
    /// 按区域查询品牌加价购活动 (direct and partner)
    ///
    /// `GET /v3/marketing/goods-subsidy-activity/activities`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::activities::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().city_id("").offset(0).limit(0);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .activities()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/goods-subsidy-activity/activities", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity/activities")
    }
}

/// 按区域查询品牌加价购活动
pub mod get {
    use crate::message;

    /// 按区域查询品牌加价购活动：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("city_id"),
            message::required::<i64>("offset"),
            message::required::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 活动所属城市的ID（必填）
        pub fn city_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("city_id", value))
        }

        /// 分页页码（必填）
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 最大返回的活动数（必填）
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 按区域查询品牌加价购活动：应答
    #[non_exhaustive]
    pub struct Response {
        /// 小店活动门店总数
        pub total_count: Option<i64>,
        /// 小店活动门店集合
        pub data: Option<Vec<Data>>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
    }

    /// 小店活动门店集合
    #[non_exhaustive]
    pub struct Data {
        /// 活动ID
        pub activity_id: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 活动创建方商户号
        pub creator_merchant_id: Option<String>,
        /// 活动信息
        pub activity_info: Option<ActivityInfo>,
        /// 活动商品信息
        pub goods_information: Option<GoodsInformation>,
        /// 活动规则
        pub rule_information: Option<RuleInformation>,
    }

    /// 活动信息
    #[non_exhaustive]
    pub struct ActivityInfo {
        /// 活动名称
        pub activity_name: Option<String>,
        /// 活动报名开始时间
        pub apply_start_time: Option<crate::Time>,
        /// 活动报名结束时间
        pub apply_end_time: Option<crate::Time>,
        /// 活动开始时间
        pub activity_start_time: Option<crate::Time>,
        /// 活动结束时间
        pub activity_end_time: Option<crate::Time>,
        /// 活动描述
        pub activity_description: Option<String>,
    }

    /// 活动商品信息
    #[non_exhaustive]
    pub struct GoodsInformation {
        /// 商品ID
        pub goods_id: Option<String>,
        /// 商品名称
        pub goods_name: Option<String>,
        /// 商品图片URL
        pub goods_picture_url: Option<String>,
    }

    /// 活动规则
    #[non_exhaustive]
    pub struct RuleInformation {
        /// 购买单件商品，单位为分
        pub store_subsidy: Option<crate::Fen>,
        /// 购买单件商品，单位为分
        pub service_provider_subsidy: Option<crate::Fen>,
        /// 活动门店补贴商品数上限
        pub store_subsidy_quota: Option<i64>,
        /// 单用户享受加价购优惠次数上限
        pub user_subsidy_quota: Option<i64>,
        /// 活动区域列表
        pub areas: Option<Vec<Areas>>,
    }

    /// 活动区域列表
    #[non_exhaustive]
    pub struct Areas {
        /// 省名称
        pub province: Option<String>,
        /// 市名称
        pub city: Option<String>,
        /// 区名称
        pub district: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => data: "data",
            2 => offset: "offset",
            3 => limit: "limit",
        }
        Data {
            0 => activity_id: "activity_id",
            1 => brand_id: "brand_id",
            2 => creator_merchant_id: "creator_merchant_id",
            3 => activity_info: "activity_info",
            4 => goods_information: "goods_information",
            5 => rule_information: "rule_information",
        }
        ActivityInfo {
            0 => activity_name: "activity_name",
            1 => apply_start_time: "apply_start_time",
            2 => apply_end_time: "apply_end_time",
            3 => activity_start_time: "activity_start_time",
            4 => activity_end_time: "activity_end_time",
            5 => activity_description: "activity_description",
        }
        GoodsInformation {
            0 => goods_id: "goods_id",
            1 => goods_name: "goods_name",
            2 => goods_picture_url: "goods_picture_url",
        }
        RuleInformation {
            0 => store_subsidy: "store_subsidy",
            1 => service_provider_subsidy: "service_provider_subsidy",
            2 => store_subsidy_quota: "store_subsidy_quota",
            3 => user_subsidy_quota: "user_subsidy_quota",
            4 => areas: "areas",
        }
        Areas {
            0 => province: "province",
            1 => city: "city",
            2 => district: "district",
        }
    }
}
