//! 添加零售小店活动业务代理、删除零售小店活动业务代理 · Add retail store campaign representatives; Delete retail store campaign representatives
//!
//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`

use crate::chain::{Members, Method};

/// 添加零售小店活动业务代理、删除零售小店活动业务代理 · Add retail store campaign representatives; Delete retail store campaign representatives
///
/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
#[derive(Clone)]
pub struct Representative {
    pub(crate) node: crate::chain::Node,
}

impl Representative {
    /// 添加零售小店活动业务代理 · Add retail store campaign representatives
    ///
    /// `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
    ///
    /// 为零售小店活动添加业务代理，返回添加失败的业务代理和添加时间。模式：普通商户、服务商。
    ///
    /// Adds sales representatives to a retail store campaign and returns those that could not be added. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::retail_store_act::activity_id::representative::put;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = put::Request::new()
    ///     .representative_info_list([
    ///         put::RepresentativeInfoList::new().openid("oK7fFt8zzEZ909XH-LE2#"),
    ///     ])
    ///     .out_request_no("1002600620019090123143254436");
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
    /// 官方文档 · Official pages: [merchant/4012384327](https://pay.weixin.qq.com/doc/v3/merchant/4012384327), [partner/4012384386](https://pay.weixin.qq.com/doc/v3/partner/4012384386)
    #[doc(alias(
        "添加零售小店活动业务代理",
        "Add retail store campaign representatives",
        "品牌小店营销",
        "representative",
        "retail-store-act/representative"
    ))]
    #[inline]
    pub fn put(&self, request: put::Request) -> crate::Call<put::Response> {
        self.node.call(
            Method::PUT,
            "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
            Members::Body(Box::new(request)),
        )
    }

    /// 删除零售小店活动业务代理 · Delete retail store campaign representatives
    ///
    /// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
    ///
    /// 从零售小店活动删除业务代理，返回删除失败的业务代理和删除时间。模式：普通商户、服务商。
    ///
    /// Deletes sales representatives from a retail store campaign and returns those that could not be deleted. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::retail_store_act::activity_id::representative::delete;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = delete::Request::new()
    ///     .representative_info_list([
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
    /// 官方文档 · Official pages: [merchant/4012384344](https://pay.weixin.qq.com/doc/v3/merchant/4012384344), [partner/4012384399](https://pay.weixin.qq.com/doc/v3/partner/4012384399)
    #[doc(alias(
        "删除零售小店活动业务代理",
        "Delete retail store campaign representatives",
        "品牌小店营销",
        "representative",
        "retail-store-act/representative"
    ))]
    #[inline]
    pub fn delete(&self, request: delete::Request) -> crate::Call<delete::Response> {
        self.node.call(
            Method::DELETE,
            "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
        )
    }
}

/// 添加零售小店活动业务代理 · Add retail store campaign representatives
pub mod put {

    /// 添加零售小店活动业务代理：请求 · Add retail store campaign representatives: request
    pub struct Request {
        /// 业务代理信息列表（必填） · Business representatives (required)
        pub representative_info_list: Option<Vec<RepresentativeInfoList>>,
        /// 请求业务单据号（必填） · Request number (required)
        pub out_request_no: Option<String>,
        /// 添加时间 · Time added
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub add_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 业务代理信息列表（必填） · Business representatives (required)
        pub fn representative_info_list<M>(
            mut self,
            value: impl crate::IntoList<RepresentativeInfoList, M>,
        ) -> Self {
            self.representative_info_list = value.into_list();
            self
        }

        /// 请求业务单据号（必填） · Request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 添加时间 · Time added
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn add_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.add_time = value.into_member();
            self
        }
    }

    /// 业务代理信息列表 · Business representatives
    pub struct RepresentativeInfoList {
        /// 业务代理的OpenID（必填） · Business representative openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl RepresentativeInfoList {
        /// 业务代理的OpenID（必填） · Business representative openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }
    }

    /// 添加零售小店活动业务代理：应答 · Add retail store campaign representatives: answer
    #[non_exhaustive]
    pub struct Response {
        /// 零售小店活动ID · Retail store campaign ID
        pub activity_id: Option<String>,
        /// 添加失败业务代理信息列表 · Representatives that failed to add
        pub failed_representative_info_list: Option<Vec<FailedRepresentativeInfoList>>,
        /// 添加时间 · Time added
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub add_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 添加失败业务代理信息列表 · Representatives that failed to add
    #[non_exhaustive]
    pub struct FailedRepresentativeInfoList {
        /// 业务代理的OpenID · Business representative openid
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, RepresentativeInfoList);

    message! {
        Request {
            0 => representative_info_list: Required "representative_info_list",
            1 => out_request_no: Required "out_request_no",
            2 => add_time: Optional "add_time",
        }
        RepresentativeInfoList {
            0 => openid: Required "openid",
        }
        Response {
            0 => activity_id: Optional "activity_id",
            1 => failed_representative_info_list: Optional "failed_representative_info_list",
            2 => add_time: Optional "add_time",
        }
        FailedRepresentativeInfoList {
            0 => openid: Optional "openid",
        }
    }
}

/// 删除零售小店活动业务代理 · Delete retail store campaign representatives
pub mod delete {

    /// 删除零售小店活动业务代理：请求 · Delete retail store campaign representatives: request
    pub struct Request {
        /// 业务代理信息列表（必填） · Business representatives (required)
        pub representative_info_list: Option<Vec<RepresentativeInfoList>>,
        /// 请求业务单据号（必填） · Request number (required)
        pub out_request_no: Option<String>,
        /// 删除时间（必填） · Deletion time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub delete_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 业务代理信息列表（必填） · Business representatives (required)
        pub fn representative_info_list<M>(
            mut self,
            value: impl crate::IntoList<RepresentativeInfoList, M>,
        ) -> Self {
            self.representative_info_list = value.into_list();
            self
        }

        /// 请求业务单据号（必填） · Request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 删除时间（必填） · Deletion time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn delete_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.delete_time = value.into_member();
            self
        }
    }

    /// 业务代理信息列表 · Business representatives
    pub struct RepresentativeInfoList {
        /// 业务代理的OpenID（必填） · Business representative openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl RepresentativeInfoList {
        /// 业务代理的OpenID（必填） · Business representative openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }
    }

    /// 删除零售小店活动业务代理：应答 · Delete retail store campaign representatives: answer
    #[non_exhaustive]
    pub struct Response {
        /// 零售小店活动ID · Retail store campaign ID
        pub activity_id: Option<String>,
        /// 删除失败业务代理信息列表 · Representatives that failed to delete
        pub failed_representative_info_list: Option<Vec<FailedRepresentativeInfoList>>,
        /// 删除时间 · Deletion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub delete_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 删除失败业务代理信息列表 · Representatives that failed to delete
    #[non_exhaustive]
    pub struct FailedRepresentativeInfoList {
        /// 业务代理的OpenID · Business representative openid
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, RepresentativeInfoList);

    message! {
        Request {
            0 => representative_info_list: Required "representative_info_list",
            1 => out_request_no: Required "out_request_no",
            2 => delete_time: Required "delete_time",
        }
        RepresentativeInfoList {
            0 => openid: Required "openid",
        }
        Response {
            0 => activity_id: Optional "activity_id",
            1 => failed_representative_info_list: Optional "failed_representative_info_list",
            2 => delete_time: Optional "delete_time",
        }
        FailedRepresentativeInfoList {
            0 => openid: Optional "openid",
        }
    }
}
