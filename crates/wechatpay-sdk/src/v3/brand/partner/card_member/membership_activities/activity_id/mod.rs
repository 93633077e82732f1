//! `/v3/brand/partner/card-member/membership-activities/{activity_id}`

pub mod terminate;

use crate::chain::{Members, Method};

/// `/v3/brand/partner/card-member/membership-activities/{activity_id}`
pub struct ActivityId {
    pub(crate) node: crate::chain::Node,
}

impl ActivityId {
    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate { node: self.node }
    }

    /// 查询品牌会员发券活动 (partner)
    ///
    /// `GET /v3/brand/partner/card-member/membership-activities/{activity_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::membership_activities::activity_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().brand_id("1004");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .membership_activities()
    ///     .activity_id("371067")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016588015)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node
            .query("/v3/brand/partner/card-member/membership-activities/{activity_id}", request.0)
    }

    /// 修改品牌会员发券活动信息 (partner)
    ///
    /// `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::membership_activities::activity_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .brand_id("1004")
    ///     .title("入会享券")
    ///     .sub_title("5张满减券")
    ///     .begin_time("2020-01-20T13:29:35.120+08:00")
    ///     .end_time("2020-01-29T13:29:35.120+08:00");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .membership_activities()
    ///     .activity_id("371067")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016588044)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/brand/partner/card-member/membership-activities/{activity_id}",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/membership-activities/{activity_id}")
    }
}

/// 查询品牌会员发券活动
pub mod get {

    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::Request;
pub use crate::v3::brand::partner::card_member::membership_activities::activity_id::terminate::post::{Response, ActivityChannel, ProductCouponStockList, ActivityState};
}

/// 修改品牌会员发券活动信息
pub mod patch {
    use crate::message;

    pub use crate::v3::brand::partner::card_member::membership_activities::activity_id::terminate::post::{Response, ActivityChannel, ProductCouponStockList, ActivityState};

    /// 修改品牌会员发券活动信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("title"),
            message::required::<String>("sub_title"),
            message::required::<crate::Time>("begin_time"),
            message::required::<crate::Time>("end_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 活动主标题（必填）
        pub fn title(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("title", value))
        }

        /// 活动主标题（必填）
        pub fn sub_title(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_title", value))
        }

        /// 活动开始时间（必填）
        pub fn begin_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("begin_time", value))
        }

        /// 活动结束时间（必填）
        pub fn end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_time", value))
        }
    }

    request!(Request);
}
