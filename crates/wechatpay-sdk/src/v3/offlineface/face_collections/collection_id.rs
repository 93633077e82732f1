//! 查询重采请求详情 · Query a face re-collection request
//!
//! `/v3/offlineface/face-collections/{collection_id}`

/// 查询重采请求详情 · Query a face re-collection request
///
/// `/v3/offlineface/face-collections/{collection_id}`
#[derive(Clone)]
pub struct CollectionId {
    pub(crate) node: crate::chain::Node,
}

impl CollectionId {
    /// 查询重采请求详情 · Query a face re-collection request
    ///
    /// `GET /v3/offlineface/face-collections/{collection_id}`
    ///
    /// 按重采ID查询人脸重采请求，返回用户、重采状态、照片上传时间和确认时间。模式：服务商。
    ///
    /// Queries a face re-collection request by ID and returns its user, state, upload time and confirmation time. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .offlineface()
    ///     .face_collections()
    ///     .collection_id("FC2353ZJIHOJKHOIIOIJ")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [develop/k12-development-guidelines.html](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    #[doc(alias(
        "查询重采请求详情",
        "Query a face re-collection request",
        "K12刷脸代扣",
        "face-collections",
        "offlineface/face-collections"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/offlineface/face-collections/{collection_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlineface/face-collections/{collection_id}")
    }
}

/// 查询重采请求详情 · Query a face re-collection request
pub mod get {

    enumeration! {
        /// 重采状态 · Re-collection status
        CollectionState {
            /// `COLLECTION_REQUIRED`: 需要重新采集 · To be taken again
            COLLECTION_REQUIRED = "COLLECTION_REQUIRED",
            /// `PHOTO_UPLOADED`: 照片已上传 · Photo uploaded
            PHOTO_UPLOADED = "PHOTO_UPLOADED",
            /// `COMPLETE`: 已完成 · Completed
            COMPLETE = "COMPLETE",
        }
    }

    /// 查询重采请求详情：应答 · Query a face re-collection request: answer
    #[non_exhaustive]
    pub struct Response {
        /// 重采ID · Re-collection ID
        pub collection_id: Option<String>,
        /// 用户ID · User ID
        pub use_id: Option<String>,
        /// 机构ID · Institution ID
        pub organization_id: Option<String>,
        /// 重采状态 · Re-collection status
        pub collection_state: CollectionState,
        /// 注册照上传时间 · Registration photo upload time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub register_photo_upload_time: Option<crate::Time>,
        /// 支付用户确认时间 · User confirmation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub confirm_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => collection_id: Optional "collection_id",
            1 => use_id: Optional "use_id",
            2 => organization_id: Optional "organization_id",
            3 => collection_state: Optional "collection_state",
            4 => register_photo_upload_time: Optional "register_photo_upload_time",
            5 => confirm_time: Optional "confirm_time",
        }
    }
}
