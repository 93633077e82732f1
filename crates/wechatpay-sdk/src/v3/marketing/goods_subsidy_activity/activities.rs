//! `/v3/marketing/goods-subsidy-activity/activities`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/goods-subsidy-activity/activities`
pub struct Activities(pub(crate) Node);

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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/goods-subsidy-activity/activities", rest)
    }
}

/// 按区域查询品牌加价购活动
pub mod get {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/goods-subsidy-activity/activities");

    /// 按区域查询品牌加价购活动：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("city_id"), required::<i64>("offset"), required::<i64>("limit")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 活动所属城市的ID（必填）
        pub fn city_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("city_id", value.into()))
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
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_count", &mut self.total_count),
                1 => Named("data", &mut self.data),
                2 => Named("offset", &mut self.offset),
                3 => Named("limit", &mut self.limit),
                _ => return None,
            })
        }
    }

    /// 小店活动门店集合
    #[derive(Clone, Default)]
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

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("activity_id", &mut self.activity_id),
                1 => Named("brand_id", &mut self.brand_id),
                2 => Named("creator_merchant_id", &mut self.creator_merchant_id),
                3 => Named("activity_info", &mut self.activity_info),
                4 => Named("goods_information", &mut self.goods_information),
                5 => Named("rule_information", &mut self.rule_information),
                _ => return None,
            })
        }
    }

    /// 活动信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ActivityInfo {
        /// 活动名称
        pub activity_name: Option<String>,
        /// 活动报名开始时间
        pub apply_start_time: Option<String>,
        /// 活动报名结束时间
        pub apply_end_time: Option<String>,
        /// 活动开始时间
        pub activity_start_time: Option<String>,
        /// 活动结束时间
        pub activity_end_time: Option<String>,
        /// 活动描述
        pub activity_description: Option<String>,
    }

    impl Message for ActivityInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("activity_name", &mut self.activity_name),
                1 => Named("apply_start_time", &mut self.apply_start_time),
                2 => Named("apply_end_time", &mut self.apply_end_time),
                3 => Named("activity_start_time", &mut self.activity_start_time),
                4 => Named("activity_end_time", &mut self.activity_end_time),
                5 => Named("activity_description", &mut self.activity_description),
                _ => return None,
            })
        }
    }

    /// 活动商品信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GoodsInformation {
        /// 商品ID
        pub goods_id: Option<String>,
        /// 商品名称
        pub goods_name: Option<String>,
        /// 商品图片URL
        pub goods_picture_url: Option<String>,
    }

    impl Message for GoodsInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("goods_id", &mut self.goods_id),
                1 => Named("goods_name", &mut self.goods_name),
                2 => Named("goods_picture_url", &mut self.goods_picture_url),
                _ => return None,
            })
        }
    }

    /// 活动规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RuleInformation {
        /// 购买单件商品
        pub store_subsidy: Option<String>,
        /// 购买单件商品
        pub service_provider_subsidy: Option<String>,
        /// 活动门店补贴商品数上限
        pub store_subsidy_quota: Option<String>,
        /// 单用户享受加价购优惠次数上限
        pub user_subsidy_quota: Option<String>,
        /// 活动区域列表
        pub areas: Option<Vec<Areas>>,
    }

    impl Message for RuleInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("store_subsidy", &mut self.store_subsidy),
                1 => Named("service_provider_subsidy", &mut self.service_provider_subsidy),
                2 => Named("store_subsidy_quota", &mut self.store_subsidy_quota),
                3 => Named("user_subsidy_quota", &mut self.user_subsidy_quota),
                4 => Named("areas", &mut self.areas),
                _ => return None,
            })
        }
    }

    /// 活动区域列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Areas {
        /// 省名称
        pub province: Option<String>,
        /// 市名称
        pub city: Option<String>,
        /// 区名称
        pub district: Option<String>,
    }

    impl Message for Areas {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("province", &mut self.province),
                1 => Named("city", &mut self.city),
                2 => Named("district", &mut self.district),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data, ActivityInfo, GoodsInformation, RuleInformation, Areas);
}
