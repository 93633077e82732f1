//! `/v3/brand/partner/card-member/membership-activities/{activity_id}`

pub mod terminate;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/card-member/membership-activities/{activity_id}`
#[derive(Clone, Debug)]
pub struct ActivityId(pub(crate) Node);

impl ActivityId {
    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate(self.0)
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
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
    pub fn patch(self, request: patch::Request) -> Call<patch::Response> {
        self.0.call(&patch::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/card-member/membership-activities/{activity_id}", rest)
    }
}

/// 查询品牌会员发券活动
pub mod get {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::Request;
pub use crate::v3::brand::partner::card_member::membership_activities::activity_id::terminate::post::{Response, ActivityChannel, ProductCouponStockList, ActivityState};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/brand/partner/card-member/membership-activities/{activity_id}",
    );
}

/// 修改品牌会员发券活动信息
pub mod patch {
    use http::Method;

    use crate::message::{Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::brand::partner::card_member::membership_activities::activity_id::terminate::post::{Response, ActivityChannel, ProductCouponStockList, ActivityState};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::PATCH,
        "/v3/brand/partner/card-member/membership-activities/{activity_id}",
    );

    /// 修改品牌会员发券活动信息：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 活动主标题
        pub title: Required<String>,
        /// 活动主标题
        pub sub_title: Required<String>,
        /// 活动开始时间
        pub begin_time: Required<Time>,
        /// 活动结束时间
        pub end_time: Required<Time>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }

        /// 活动主标题
        #[inline]
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Required::set(value.into());
            self
        }

        /// 活动主标题
        #[inline]
        pub fn sub_title(mut self, value: impl Into<String>) -> Self {
            self.sub_title = Required::set(value.into());
            self
        }

        /// 活动开始时间
        #[inline]
        pub fn begin_time(mut self, value: impl Into<Time>) -> Self {
            self.begin_time = Required::set(value.into());
            self
        }

        /// 活动结束时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<Time>) -> Self {
            self.end_time = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("title", &mut self.title),
                ("sub_title", &mut self.sub_title),
                ("begin_time", &mut self.begin_time),
                ("end_time", &mut self.end_time),
            ]);
        }
    }

    message!(Request);
}
