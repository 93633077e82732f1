//! 发起批量转账 · Create a batch transfer
//!
//! `/v3/bank-transfer/batches`

pub mod batch_id;
pub mod out_batch_no;

/// 发起批量转账 · Create a batch transfer
///
/// `/v3/bank-transfer/batches`
#[derive(Clone)]
pub struct Batches {
    pub(crate) node: crate::chain::Node,
}

impl Batches {
    /// `/batch-id`: 微信支付批次单号查询批次单、微信支付明细单号查询明细单 · Query a batch by WeChat Pay ID; Query a detail by WeChat Pay ID
    #[inline]
    pub fn batch_id(&self) -> batch_id::BatchId {
        batch_id::BatchId { node: self.node.clone() }
    }

    /// `/out-batch-no`: 银行批次单号查询批次单、银行明细单号查询明细单 · Query a batch by bank number; Query a detail by bank number
    #[inline]
    pub fn out_batch_no(&self) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo { node: self.node.clone() }
    }

    /// 发起批量转账 · Create a batch transfer
    ///
    /// `POST /v3/bank-transfer/batches`
    ///
    /// 银行服务商代付款企业发起批量转账，指定出资商户和转账明细，返回微信支付批次单号。模式：服务商。
    ///
    /// Creates a batch transfer through a bank on behalf of a paying company and returns the WeChat Pay batch ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bank_transfer::batches::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .platform_mchid("1900001109")
    ///     .specialized_payment_mchid("1900001109")
    ///     .sponsor_mchid("1900001109")
    ///     .user_authorized_mchid("1900001109")
    ///     .user_authorized_appid("wxaffdakkk11112e3")
    ///     .out_batch_no("plfk2020042013")
    ///     .batch_name("2019年1月深圳分部报销单")
    ///     .batch_remark("2019年1月深圳分部报销单")
    ///     .total_amount(4000000)
    ///     .total_count(200)
    ///     .transfer_scene("ORDINARY_TRANSFER")
    ///     .transfer_purpose("COMMISSION");
    /// let answer = client.v3().bank_transfer().batches().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012465889](https://pay.weixin.qq.com/doc/v3/partner/4012465889)
    #[doc(alias(
        "发起批量转账",
        "Create a batch transfer",
        "银行模式批量转账",
        "batches",
        "bank-transfer/batches"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/bank-transfer/batches", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/bank-transfer/batches")
    }
}

/// 发起批量转账 · Create a batch transfer
pub mod post {

    /// 发起批量转账：请求 · Create a batch transfer: request
    pub struct Request {
        /// 服务平台商户号（必填） · Service platform merchant ID (required)
        pub platform_mchid: Option<String>,
        /// 付款企业商户号（必填） · Paying company merchant ID (required)
        pub specialized_payment_mchid: Option<String>,
        /// 实际出资商户号（必填） · Actual funding merchant ID (required)
        pub sponsor_mchid: Option<String>,
        /// 用户授权商户号（必填） · Merchant ID authorised by user (required)
        pub user_authorized_mchid: Option<String>,
        /// 用户授权appid（必填） · App ID authorised by user (required)
        pub user_authorized_appid: Option<String>,
        /// 银行批次单号（必填） · Bank batch number (required)
        pub out_batch_no: Option<String>,
        /// 批次名称（必填） · Batch name (required)
        pub batch_name: Option<String>,
        /// 批次备注（必填） · Batch remark (required)
        pub batch_remark: Option<String>,
        /// 附加信息 · Attached data
        pub attach_remark: Option<String>,
        /// 转账总金额（必填） · Total transfer amount (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 转账总笔数（必填） · Number of transfers (required)
        pub total_count: Option<i64>,
        /// 转账场景（必填） · Transfer scenario (required)
        pub transfer_scene: Option<String>,
        /// 批量转账用途（必填） · Batch transfer purpose (required)
        pub transfer_purpose: Option<String>,
        /// 转账明细列表 · Transfer details
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务平台商户号（必填） · Service platform merchant ID (required)
        pub fn platform_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.platform_mchid = value.into_member();
            self
        }

        /// 付款企业商户号（必填） · Paying company merchant ID (required)
        pub fn specialized_payment_mchid<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.specialized_payment_mchid = value.into_member();
            self
        }

        /// 实际出资商户号（必填） · Actual funding merchant ID (required)
        pub fn sponsor_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sponsor_mchid = value.into_member();
            self
        }

        /// 用户授权商户号（必填） · Merchant ID authorised by user (required)
        pub fn user_authorized_mchid<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.user_authorized_mchid = value.into_member();
            self
        }

        /// 用户授权appid（必填） · App ID authorised by user (required)
        pub fn user_authorized_appid<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.user_authorized_appid = value.into_member();
            self
        }

        /// 银行批次单号（必填） · Bank batch number (required)
        pub fn out_batch_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_batch_no = value.into_member();
            self
        }

        /// 批次名称（必填） · Batch name (required)
        pub fn batch_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.batch_name = value.into_member();
            self
        }

        /// 批次备注（必填） · Batch remark (required)
        pub fn batch_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.batch_remark = value.into_member();
            self
        }

        /// 附加信息 · Attached data
        pub fn attach_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach_remark = value.into_member();
            self
        }

        /// 转账总金额（必填） · Total transfer amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 转账总笔数（必填） · Number of transfers (required)
        pub fn total_count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.total_count = value.into_member();
            self
        }

        /// 转账场景（必填） · Transfer scenario (required)
        pub fn transfer_scene<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_scene = value.into_member();
            self
        }

        /// 批量转账用途（必填） · Batch transfer purpose (required)
        pub fn transfer_purpose<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_purpose = value.into_member();
            self
        }

        /// 转账明细列表 · Transfer details
        pub fn transfer_detail_list<M>(
            mut self,
            value: impl crate::IntoList<TransferDetailList, M>,
        ) -> Self {
            self.transfer_detail_list = value.into_list();
            self
        }
    }

    /// 转账明细列表 · Transfer details
    pub struct TransferDetailList {
        /// 银行明细单号（必填） · Bank detail number (required)
        pub out_detail_no: Option<String>,
        /// 转账金额（必填） · Transfer amount (required)
        ///
        /// 单位为分。In fen.
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注（必填） · Transfer remark (required)
        pub transfer_remark: Option<String>,
        /// 收款用户openid（必填） · Payee openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 收款用户姓名（必填） · Payee name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_name: Option<crate::Sensitive>,
        /// 收款用户身份证 · Payee ID card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_id_card: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl TransferDetailList {
        /// 银行明细单号（必填） · Bank detail number (required)
        pub fn out_detail_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_detail_no = value.into_member();
            self
        }

        /// 转账金额（必填） · Transfer amount (required)
        ///
        /// 单位为分。In fen.
        pub fn transfer_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.transfer_amount = value.into_member();
            self
        }

        /// 转账备注（必填） · Transfer remark (required)
        pub fn transfer_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_remark = value.into_member();
            self
        }

        /// 收款用户openid（必填） · Payee openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 收款用户姓名（必填） · Payee name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn user_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.user_name = value.into_member();
            self
        }

        /// 收款用户身份证 · Payee ID card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn user_id_card<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.user_id_card = value.into_member();
            self
        }
    }

    /// 发起批量转账：应答 · Create a batch transfer: answer
    #[non_exhaustive]
    pub struct Response {
        /// 银行批次单号 · Bank batch number
        pub out_batch_no: Option<String>,
        /// 微信支付批次单号 · WeChat Pay batch number
        pub batch_id: Option<String>,
        /// 批次创建时间 · Batch creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, TransferDetailList);

    message! {
        Request {
            0 => platform_mchid: Required "platform_mchid",
            1 => specialized_payment_mchid: Required "specialized_payment_mchid",
            2 => sponsor_mchid: Required "sponsor_mchid",
            3 => user_authorized_mchid: Required "user_authorized_mchid",
            4 => user_authorized_appid: Required "user_authorized_appid",
            5 => out_batch_no: Required "out_batch_no",
            6 => batch_name: Required "batch_name",
            7 => batch_remark: Required "batch_remark",
            8 => attach_remark: Optional "attach_remark",
            9 => total_amount: Required "total_amount",
            10 => total_count: Required "total_count",
            11 => transfer_scene: Required "transfer_scene",
            12 => transfer_purpose: Required "transfer_purpose",
            13 => transfer_detail_list: Optional "transfer_detail_list",
        }
        TransferDetailList {
            0 => out_detail_no: Required "out_detail_no",
            1 => transfer_amount: Required "transfer_amount",
            2 => transfer_remark: Required "transfer_remark",
            3 => openid: Required "openid",
            4 => user_name: Required "user_name",
            5 => user_id_card: Optional "user_id_card",
        }
        Response {
            0 => out_batch_no: Optional "out_batch_no",
            1 => batch_id: Optional "batch_id",
            2 => create_time: Optional "create_time",
        }
    }
}
