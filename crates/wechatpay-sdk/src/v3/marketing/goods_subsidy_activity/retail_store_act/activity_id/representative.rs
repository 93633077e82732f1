//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`

use crate::chain::{Members, Method};

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
pub struct Representative {
    pub(crate) node: crate::chain::Node,
}

impl Representative {
    /// 添加零售小店活动业务代理 (direct and partner)
    ///
    /// `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::retail_store_act::activity_id::representative::put;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = put::Request::new()
    ///     .representative_info_list(vec![
    ///         put::RepresentativeInfoList::new().openid("oK7fFt8zzEZ909XH-LE2#"),
    ///     ])
    ///     .out_request_no("1002600620019090123143254436")
    ///     .add_time("2015-05-20T13:29:35+08:00");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .retail_store_act()
    ///     .activity_id("3118550000000004")
    ///     .representative()
    ///     .put(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384327)
    #[inline]
    pub fn put(self, request: put::Request) -> crate::Call<put::Response> {
        self.node.call(
            Method::PUT,
            "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
            Members::Body(request.0),
        )
    }

    /// 删除零售小店活动业务代理 (direct and partner)
    ///
    /// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::retail_store_act::activity_id::representative::delete;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = delete::Request::new()
    ///     .representative_info_list(vec![
    ///         delete::RepresentativeInfoList::new().openid("oK7fFt8zzEZ909XH-LE2#"),
    ///     ])
    ///     .out_request_no("1002600620019090123143254436")
    ///     .delete_time("2015-05-20T13:29:35.120+08:00");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .retail_store_act()
    ///     .activity_id("3118550000000004")
    ///     .representative()
    ///     .delete(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384344)
    #[inline]
    pub fn delete(self, request: delete::Request) -> crate::Call<delete::Response> {
        self.node.call(
            Method::DELETE,
            "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
        )
    }
}

/// 添加零售小店活动业务代理
pub mod put {
    use crate::message;

    /// 添加零售小店活动业务代理：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<Vec<RepresentativeInfoList>>("representative_info_list"),
            message::required::<String>("out_request_no"),
            message::optional::<crate::Time>("add_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 业务代理信息列表（必填）
        #[inline]
        pub fn representative_info_list(self, value: Vec<RepresentativeInfoList>) -> Self {
            Self(self.0.with("representative_info_list", value))
        }

        /// 请求业务单据号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 添加时间
        pub fn add_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("add_time", value))
        }
    }

    /// 业务代理信息列表
    pub struct RepresentativeInfoList(pub(crate) message::Object);

    impl RepresentativeInfoList {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("openid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 业务代理的OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }
    }

    /// 添加零售小店活动业务代理：应答
    #[non_exhaustive]
    pub struct Response {
        /// 零售小店活动ID
        pub activity_id: Option<String>,
        /// 添加失败业务代理信息列表
        pub failed_representative_info_list: Option<Vec<FailedRepresentativeInfoList>>,
        /// 添加时间
        pub add_time: Option<crate::Time>,
    }

    /// 添加失败业务代理信息列表
    #[non_exhaustive]
    pub struct FailedRepresentativeInfoList {
        /// 业务代理的OpenID
        pub openid: Option<String>,
    }

    request!(Request, RepresentativeInfoList);

    held!(RepresentativeInfoList);

    message! {
        Response {
            0 => activity_id: "activity_id",
            1 => failed_representative_info_list: "failed_representative_info_list",
            2 => add_time: "add_time",
        }
        FailedRepresentativeInfoList {
            0 => openid: "openid",
        }
    }
}

/// 删除零售小店活动业务代理
pub mod delete {
    use crate::message;

    pub use crate::v3::marketing::goods_subsidy_activity::retail_store_act::activity_id::representative::put::{RepresentativeInfoList, FailedRepresentativeInfoList};

    /// 删除零售小店活动业务代理：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<Vec<RepresentativeInfoList>>("representative_info_list"),
            message::required::<String>("out_request_no"),
            message::required::<crate::Time>("delete_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 业务代理信息列表（必填）
        #[inline]
        pub fn representative_info_list(self, value: Vec<RepresentativeInfoList>) -> Self {
            Self(self.0.with("representative_info_list", value))
        }

        /// 请求业务单据号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 删除时间（必填）
        pub fn delete_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("delete_time", value))
        }
    }

    /// 删除零售小店活动业务代理：应答
    #[non_exhaustive]
    pub struct Response {
        /// 零售小店活动ID
        pub activity_id: Option<String>,
        /// 删除失败业务代理信息列表
        pub failed_representative_info_list: Option<Vec<FailedRepresentativeInfoList>>,
        /// 删除时间
        pub delete_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => activity_id: "activity_id",
            1 => failed_representative_info_list: "failed_representative_info_list",
            2 => delete_time: "delete_time",
        }
    }
}
