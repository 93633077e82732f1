//! 获取发票下载信息 · Get fapiao download information
//!
//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`

/// 获取发票下载信息 · Get fapiao download information
///
/// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
#[derive(Clone)]
pub struct FapiaoFiles {
    pub(crate) node: crate::chain::Node,
}

impl FapiaoFiles {
    /// 获取发票下载信息 · Get fapiao download information
    ///
    /// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
    ///
    /// 按发票申请单号获取电子发票的下载信息，返回发票列表，用于下载发票文件。模式：普通商户、服务商。
    ///
    /// Returns the download information of the e-fapiaos of an application. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::fapiao_files::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().fapiao_id("20200701123456");
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .fapiao_applications()
    ///     .fapiao_apply_id("4200000444201910177461284488")
    ///     .fapiao_files()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::fapiao_files::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").fapiao_id("20200701123456");
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .fapiao_applications()
    ///     .fapiao_apply_id("4200000444201910177461284488")
    ///     .fapiao_files()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012538335](https://pay.weixin.qq.com/doc/v3/merchant/4012538335), [partner/4012474067](https://pay.weixin.qq.com/doc/v3/partner/4012474067)
    #[doc(alias(
        "获取发票下载信息",
        "Get fapiao download information",
        "电子发票",
        "fapiao-files",
        "fapiao-applications/fapiao-files"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files")
    }
}

/// 获取发票下载信息 · Get fapiao download information
pub mod get {

    enumeration! {
        /// 发票状态 · Fapiao status
        Status {
            /// `ISSUE_ACCEPTED`: 开票已受理 · Issuing accepted
            ISSUE_ACCEPTED = "ISSUE_ACCEPTED",
            /// `ISSUED`: 已开票 · Issued
            ISSUED = "ISSUED",
            /// `REVERSE_ACCEPTED`: 冲红已受理 · Reversal accepted
            REVERSE_ACCEPTED = "REVERSE_ACCEPTED",
            /// `REVERSED`: 已冲红 · Reversed
            REVERSED = "REVERSED",
            /// `ISSUE_FAILED`: 开票失败 · Issuing failed
            ISSUE_FAILED = "ISSUE_FAILED",
            /// `REVERSE_FAILED`: 冲红失败 · Reversal failed
            REVERSE_FAILED = "REVERSE_FAILED",
        }
    }

    /// 获取发票下载信息：请求 · Get fapiao download information: request
    ///
    /// 条件 Conditions:
    ///
    /// - `sub_mchid`：服务商模式必填。`sub_mchid`: Required in provider mode
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户发票单号（必填） · Merchant fapiao number (required)
        pub fapiao_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户发票单号（必填） · Merchant fapiao number (required)
        pub fn fapiao_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_id = value.into_member();
            self
        }
    }

    /// 获取发票下载信息：应答 · Get fapiao download information: answer
    #[non_exhaustive]
    pub struct Response {
        /// 发票列表 · Fapiaos to download
        pub fapiao_download_info_list: Option<Vec<FapiaoDownloadInfoList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 发票列表 · Fapiaos to download
    #[non_exhaustive]
    pub struct FapiaoDownloadInfoList {
        /// 商户发票单号 · Merchant fapiao number
        pub fapiao_id: Option<String>,
        /// 发票文件下载地址 · Fapiao file download URL
        pub download_url: Option<String>,
        /// 发票状态 · Fapiao status
        pub status: Status,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => fapiao_id: Required "fapiao_id",
        }
        Response {
            0 => fapiao_download_info_list: Optional "fapiao_download_info_list",
        }
        FapiaoDownloadInfoList {
            0 => fapiao_id: Optional "fapiao_id",
            1 => download_url: Optional "download_url",
            2 => status: Optional "status",
        }
    }
}
