//! 查询重采用户列表 · List users for face re-collection
//!
//! `/v3/offlineface/face-collections`

pub mod collection_id;

/// 查询重采用户列表 · List users for face re-collection
///
/// `/v3/offlineface/face-collections`
#[derive(Clone)]
pub struct FaceCollections {
    pub(crate) node: crate::chain::Node,
}

impl FaceCollections {
    /// `/{collection_id}`: 重采ID · Re-collection ID
    pub fn collection_id(&self, value: impl Into<String>) -> collection_id::CollectionId {
        collection_id::CollectionId { node: self.node.bind("collection_id", value) }
    }

    /// 查询重采用户列表 · List users for face re-collection
    ///
    /// `GET /v3/offlineface/face-collections`
    ///
    /// 按机构ID分页查询需要重新采集人脸照片的用户，返回重采对象列表。模式：服务商。
    ///
    /// Lists the users of an organisation whose face photo must be collected again, page by page. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlineface::face_collections::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().organization_id("Ofewewfwefweewf");
    /// let answer = client.v3().offlineface().face_collections().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [develop/k12-development-guidelines.html](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    #[doc(alias(
        "查询重采用户列表",
        "List users for face re-collection",
        "K12刷脸代扣",
        "face-collections",
        "offlineface/face-collections"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/offlineface/face-collections", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlineface/face-collections")
    }
}

/// 查询重采用户列表 · List users for face re-collection
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

    /// 查询重采用户列表：请求 · List users for face re-collection: request
    pub struct Request {
        /// 机构ID（必填） · Institution ID (required)
        pub organization_id: Option<String>,
        /// 列表偏移 · List offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 资源个数 · Number of records
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构ID（必填） · Institution ID (required)
        pub fn organization_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.organization_id = value.into_member();
            self
        }

        /// 列表偏移 · List offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 资源个数 · Number of records
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 查询重采用户列表：应答 · List users for face re-collection: answer
    #[non_exhaustive]
    pub struct Response {
        /// 重采对象 · Face re-collection records
        pub face_collections: Option<Vec<FaceCollections>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 重采对象 · Face re-collection records
    #[non_exhaustive]
    pub struct FaceCollections {
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

    request!(Request);

    message! {
        Request {
            0 => organization_id: Required "organization_id",
            1 => offset: Optional "offset",
            2 => limit: Optional "limit",
        }
        Response {
            0 => face_collections: Optional "face_collections",
        }
        FaceCollections {
            0 => collection_id: Optional "collection_id",
            1 => use_id: Optional "use_id",
            2 => organization_id: Optional "organization_id",
            3 => collection_state: Optional "collection_state",
            4 => register_photo_upload_time: Optional "register_photo_upload_time",
            5 => confirm_time: Optional "confirm_time",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = FaceCollections;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.face_collections.as_ref().map_or(0, Vec::len),
                total: None,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<FaceCollections> {
            self.face_collections.unwrap_or_default()
        }
    }
}
