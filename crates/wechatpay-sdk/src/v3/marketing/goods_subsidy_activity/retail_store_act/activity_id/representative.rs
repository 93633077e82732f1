//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
pub struct Representative(pub(crate) Node);

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
    pub fn put(self, request: put::Request) -> Call<put::Response> {
        self.0.call(&put::OPERATION).message(request.0)
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
    pub fn delete(self, request: delete::Request) -> Call<delete::Response> {
        self.0.call(&delete::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
            rest,
        )
    }
}

/// 添加零售小店活动业务代理
pub mod put {
    use http::Method;

    use crate::message::{
        Listed, Message, Named, Object, Time, held, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::PUT,
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
    )
    .numbered_by("out_request_no");

    /// 添加零售小店活动业务代理：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<Vec<RepresentativeInfoList>>("representative_info_list"),
            required::<String>("out_request_no"),
            optional::<Time>("add_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 业务代理信息列表（必填）
        #[inline]
        pub fn representative_info_list(self, value: Vec<RepresentativeInfoList>) -> Self {
            Self(self.0.with("representative_info_list", value))
        }

        /// 请求业务单据号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
        }

        /// 添加时间
        pub fn add_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("add_time", value.into()))
        }
    }

    /// 业务代理信息列表
    #[derive(Clone)]
    pub struct RepresentativeInfoList(pub(crate) Object);

    impl RepresentativeInfoList {
        const MEMBERS: &'static [Listed] = &[required::<String>("openid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 业务代理的OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }
    }

    /// 添加零售小店活动业务代理：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 零售小店活动ID
        pub activity_id: Option<String>,
        /// 添加失败业务代理信息列表
        pub failed_representative_info_list: Option<Vec<FailedRepresentativeInfoList>>,
        /// 添加时间
        pub add_time: Option<Time>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("activity_id", &mut self.activity_id),
                1 => Named(
                    "failed_representative_info_list",
                    &mut self.failed_representative_info_list,
                ),
                2 => Named("add_time", &mut self.add_time),
                _ => return None,
            })
        }
    }

    /// 添加失败业务代理信息列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FailedRepresentativeInfoList {
        /// 业务代理的OpenID
        pub openid: Option<String>,
    }

    impl Message for FailedRepresentativeInfoList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("openid", &mut self.openid),
                _ => return None,
            })
        }
    }

    request!(Request, RepresentativeInfoList);

    held!(RepresentativeInfoList);

    message!(Response, FailedRepresentativeInfoList);
}

/// 删除零售小店活动业务代理
pub mod delete {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, Time, message, request, required};
    use crate::operation::Operation;

    pub use crate::v3::marketing::goods_subsidy_activity::retail_store_act::activity_id::representative::put::{RepresentativeInfoList, FailedRepresentativeInfoList};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::DELETE,
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
    )
    .numbered_by("out_request_no");

    /// 删除零售小店活动业务代理：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<Vec<RepresentativeInfoList>>("representative_info_list"),
            required::<String>("out_request_no"),
            required::<Time>("delete_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 业务代理信息列表（必填）
        #[inline]
        pub fn representative_info_list(self, value: Vec<RepresentativeInfoList>) -> Self {
            Self(self.0.with("representative_info_list", value))
        }

        /// 请求业务单据号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
        }

        /// 删除时间（必填）
        pub fn delete_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("delete_time", value.into()))
        }
    }

    /// 删除零售小店活动业务代理：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 零售小店活动ID
        pub activity_id: Option<String>,
        /// 删除失败业务代理信息列表
        pub failed_representative_info_list: Option<Vec<FailedRepresentativeInfoList>>,
        /// 删除时间
        pub delete_time: Option<Time>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("activity_id", &mut self.activity_id),
                1 => Named(
                    "failed_representative_info_list",
                    &mut self.failed_representative_info_list,
                ),
                2 => Named("delete_time", &mut self.delete_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
