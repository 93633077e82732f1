//! `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
pub struct Terminate(pub(crate) Node);

impl Terminate {
    /// 终止品牌会员发券活动 (partner)
    ///
    /// `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::membership_activities::activity_id::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().brand_id("1004");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .membership_activities()
    ///     .activity_id("371067")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016588028)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",
            rest,
        )
    }
}

/// 终止品牌会员发券活动
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::brand::card::card_links::business_code::business_code::get::Request;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",
    );

    enumeration! {
        /// 活动渠道
        ActivityChannel {
            MECHANT_APP_COMPONENT = "MECHANT_APP_COMPONENT",
        }
    }

    enumeration! {
        /// 活动状态
        ActivityState {
            MEMBERSHIP_ACTIVITY_CREATED = "MEMBERSHIP_ACTIVITY_CREATED",
            MEMBERSHIP_ACTIVITY_EFFECTIVE = "MEMBERSHIP_ACTIVITY_EFFECTIVE",
            MEMBERSHIP_ACTIVITY_TERMINATED = "MEMBERSHIP_ACTIVITY_TERMINATED",
            MEMBERSHIP_ACTIVITY_EXPIRED = "MEMBERSHIP_ACTIVITY_EXPIRED",
        }
    }

    /// 终止品牌会员发券活动：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户请求单号
        pub out_request_no: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 会员卡ID
        pub card_id: Option<String>,
        /// 活动渠道
        pub activity_channel: Option<Enumeration<ActivityChannel>>,
        /// 活动主标题
        pub title: Option<String>,
        /// 活动主标题
        pub sub_title: Option<String>,
        /// 活动开始时间
        pub begin_time: Option<Time>,
        /// 活动结束时间
        pub end_time: Option<String>,
        /// 活动总库存
        pub apply_total: Option<i64>,
        /// 活动剩余库存
        pub apply_available: Option<i64>,
        /// 商品券批次列表
        pub product_coupon_stock_list: Option<Vec<ProductCouponStockList>>,
        /// 活动ID
        pub activity_id: Option<String>,
        /// 活动状态
        pub activity_state: Option<Enumeration<ActivityState>>,
        /// 创建时间
        pub create_time: Option<Time>,
        /// 更新时间
        pub modify_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_request_no", &mut self.out_request_no),
                1 => Named("brand_id", &mut self.brand_id),
                2 => Named("card_id", &mut self.card_id),
                3 => Named("activity_channel", &mut self.activity_channel),
                4 => Named("title", &mut self.title),
                5 => Named("sub_title", &mut self.sub_title),
                6 => Named("begin_time", &mut self.begin_time),
                7 => Named("end_time", &mut self.end_time),
                8 => Named("apply_total", &mut self.apply_total),
                9 => Named("apply_available", &mut self.apply_available),
                10 => Named("product_coupon_stock_list", &mut self.product_coupon_stock_list),
                11 => Named("activity_id", &mut self.activity_id),
                12 => Named("activity_state", &mut self.activity_state),
                13 => Named("create_time", &mut self.create_time),
                14 => Named("modify_time", &mut self.modify_time),
                _ => return None,
            })
        }
    }

    /// 商品券批次列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ProductCouponStockList {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 批次ID
        pub stock_id: Option<String>,
    }

    impl Message for ProductCouponStockList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("product_coupon_id", &mut self.product_coupon_id),
                1 => Named("stock_id", &mut self.stock_id),
                _ => return None,
            })
        }
    }

    message!(Response, ProductCouponStockList);
}
