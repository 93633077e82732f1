//! `/v3/transfer-detail/electronic-receipts`

/// `/v3/transfer-detail/electronic-receipts`
#[derive(Clone)]
pub struct ElectronicReceipts {
    pub(crate) node: crate::chain::Node,
}

impl ElectronicReceipts {
    /// 查询转账明细电子回单受理结果 (direct and partner)
    ///
    /// `GET /v3/transfer-detail/electronic-receipts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transfer_detail::electronic_receipts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .accept_type(get::AcceptType::BATCH_TRANSFER)
    ///     .out_batch_no("GD2021011610162610BBdkkIwcu3")
    ///     .out_detail_no("mx0911231610162610v4CNkO4HAf");
    /// let answer = client.v3().transfer_detail().electronic_receipts().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458972)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/transfer-detail/electronic-receipts", request)
    }

    /// 转账明细电子回单受理 (direct and partner)
    ///
    /// `POST /v3/transfer-detail/electronic-receipts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transfer_detail::electronic_receipts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .accept_type(post::AcceptType::BATCH_TRANSFER)
    ///     .out_batch_no("GD2021011610162610BBdkkIwcu3")
    ///     .out_detail_no("mx0911231610162610v4CNkO4HAf");
    /// let answer = client.v3().transfer_detail().electronic_receipts().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rate limits: 20 requests a second for each merchant.
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458967)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/transfer-detail/electronic-receipts", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transfer-detail/electronic-receipts")
    }
}

/// 查询转账明细电子回单受理结果
pub mod get {

    enumeration! {
        /// 受理类型
        AcceptType {
            BATCH_TRANSFER = "BATCH_TRANSFER",
            TRANSFER_TO_POCKET = "TRANSFER_TO_POCKET",
            TRANSFER_TO_BANK = "TRANSFER_TO_BANK",
        }
    }

    /// 查询转账明细电子回单受理结果：请求
    pub struct Request {
        /// 受理类型（必填）
        pub accept_type: AcceptType,
        /// 商家转账批次单号
        pub out_batch_no: Option<String>,
        /// 商家转账明细单号（必填）
        pub out_detail_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 受理类型（必填）
        pub fn accept_type<M>(mut self, value: impl crate::IntoMember<AcceptType, M>) -> Self {
            self.accept_type = value.into_member().unwrap_or_default();
            self
        }

        /// 商家转账批次单号
        pub fn out_batch_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_batch_no = value.into_member();
            self
        }

        /// 商家转账明细单号（必填）
        pub fn out_detail_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_detail_no = value.into_member();
            self
        }
    }

    /// 查询转账明细电子回单受理结果：应答
    #[non_exhaustive]
    pub struct Response {
        /// 受理类型
        pub accept_type: Option<String>,
        /// 商家转账批次单号
        pub out_batch_no: Option<String>,
        /// 商家转账明细单号
        pub out_detail_no: Option<String>,
        /// 电子回单受理单号
        pub signature_no: Option<String>,
        /// 电子回单状态
        pub signature_status: Option<String>,
        /// 电子回单文件的hash方法
        pub hash_type: Option<String>,
        /// 电子回单文件的hash值
        pub hash_value: Option<String>,
        /// 电子回单文件的下载地址
        pub download_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => accept_type: Required "accept_type",
            1 => out_batch_no: Optional "out_batch_no",
            2 => out_detail_no: Required "out_detail_no",
        }
        Response {
            0 => accept_type: Optional "accept_type",
            1 => out_batch_no: Optional "out_batch_no",
            2 => out_detail_no: Optional "out_detail_no",
            3 => signature_no: Optional "signature_no",
            4 => signature_status: Optional "signature_status",
            5 => hash_type: Optional "hash_type",
            6 => hash_value: Optional "hash_value",
            7 => download_url: Optional "download_url",
        }
    }
}

/// 转账明细电子回单受理
pub mod post {

    enumeration! {
        /// 受理类型
        AcceptType {
            BATCH_TRANSFER = "BATCH_TRANSFER",
            TRANSFER_TO_POCKET = "TRANSFER_TO_POCKET",
            TRANSFER_TO_BANK = "TRANSFER_TO_BANK",
        }
    }

    /// 转账明细电子回单受理：请求
    pub struct Request {
        /// 受理类型（必填）
        pub accept_type: AcceptType,
        /// 商家转账批次单号
        pub out_batch_no: Option<String>,
        /// 商家转账明细单号（必填）
        pub out_detail_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 受理类型（必填）
        pub fn accept_type<M>(mut self, value: impl crate::IntoMember<AcceptType, M>) -> Self {
            self.accept_type = value.into_member().unwrap_or_default();
            self
        }

        /// 商家转账批次单号
        pub fn out_batch_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_batch_no = value.into_member();
            self
        }

        /// 商家转账明细单号（必填）
        pub fn out_detail_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_detail_no = value.into_member();
            self
        }
    }

    /// 转账明细电子回单受理：应答
    #[non_exhaustive]
    pub struct Response {
        /// 受理类型
        pub accept_type: Option<String>,
        /// 商家转账批次单号
        pub out_batch_no: Option<String>,
        /// 商家转账明细单号
        pub out_detail_no: Option<String>,
        /// 电子回单受理单号
        pub signature_no: Option<String>,
        /// 电子回单状态
        pub signature_status: Option<String>,
        /// 电子回单文件的hash方法
        pub hash_type: Option<String>,
        /// 电子回单文件的hash值
        pub hash_value: Option<String>,
        /// 电子回单文件的下载地址
        pub download_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => accept_type: Required "accept_type",
            1 => out_batch_no: Optional "out_batch_no",
            2 => out_detail_no: Required "out_detail_no",
        }
        Response {
            0 => accept_type: Optional "accept_type",
            1 => out_batch_no: Optional "out_batch_no",
            2 => out_detail_no: Optional "out_detail_no",
            3 => signature_no: Optional "signature_no",
            4 => signature_status: Optional "signature_status",
            5 => hash_type: Optional "hash_type",
            6 => hash_value: Optional "hash_value",
            7 => download_url: Optional "download_url",
        }
    }
}
