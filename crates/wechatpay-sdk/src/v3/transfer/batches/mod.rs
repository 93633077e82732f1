//! 发起批量转账 · Start a batch transfer
//!
//! `/v3/transfer/batches`

pub mod batch_id;
pub mod out_batch_no;

/// 发起批量转账 · Start a batch transfer
///
/// `/v3/transfer/batches`
#[derive(Clone)]
pub struct Batches {
    pub(crate) node: crate::chain::Node,
}

impl Batches {
    /// `/batch-id`: 微信批次单号查询批次单、微信明细单号查询明细单 · Query a batch by batch ID; Query a detail by detail ID
    #[inline]
    pub fn batch_id(&self) -> batch_id::BatchId {
        batch_id::BatchId { node: self.node.clone() }
    }

    /// `/out-batch-no`: 商家批次单号查询批次单、商家明细单号查询明细单 · Query a batch by merchant number; Query a detail by merchant number
    #[inline]
    pub fn out_batch_no(&self) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo { node: self.node.clone() }
    }

    /// 发起批量转账 · Start a batch transfer
    ///
    /// `POST /v3/transfer/batches`
    ///
    /// 商户一次向多个用户的零钱转账，填写总金额、总笔数和明细，返回微信批次单号和状态。模式：普通商户。
    ///
    /// Starts a batch transfer to the balances of several users and returns the batch ID and state. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transfer::batches::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .out_batch_no("plfk2020042013")
    ///     .batch_name("2019年1月深圳分部报销单")
    ///     .batch_remark("2019年1月深圳分部报销单")
    ///     .total_amount(4000000)
    ///     .total_num(200)
    ///     .transfer_detail_list([
    ///         post::TransferDetailList::new()
    ///             .out_detail_no("x23zy545Bd5436")
    ///             .transfer_amount(200000)
    ///             .transfer_remark("2020年4月报销")
    ///             .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///             .user_name("张三"),
    ///     ]);
    /// let answer = client.v3().transfer().batches().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 50 次请求。
    ///
    /// Rate limits: 50 requests a second for each merchant.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合规则：场景未开通、IP 不在白名单、报备信息不符、超出日额度等。按错误描述改正；换单号前先查单。 · The request breaks a rule: the scene is not granted, the IP address is not allowed, the report information is wrong, or the daily quota is used up. Correct what the message names. Query before you take a new number.
    /// - `PARAM_ERROR` (400): 参数不对，也可能是报备信息与场景不符，或加密所用的序列号不符。改正后再发。 · A parameter is wrong. The report information may not fit the scene, or the serial number of the encryption key may be wrong. Correct the parameter, then send the request again.
    /// - `APPID_MCHID_NOT_MATCH` (401): appid 与商户号没有绑定。在平台上绑定后再发，或换已绑定的 appid。 · The appid is not bound to this merchant. Bind them on the platform, or use an appid that is bound.
    /// - `ACCOUNTERROR` (403): 商户账户付款受限。在商户平台解除限制后再发。 · The merchant account may not pay out. Have the restriction lifted on the merchant platform.
    /// - `NOT_ENOUGH` (403): 商户出资账户余额不足。充值后用原单号再发，不要换号。 · The merchant's account does not have enough money. Top up, then send the same number again. Never take a new number.
    /// - `NO_AUTH` (403): 没开通商家转账，或权限被限。开通或处理限制。 · Transfers are not active or are restricted. Activate transfers, or have the restriction lifted.
    /// - `FREQUENCY_LIMITED` (429): 发起过频。降频后用原单号再发，不要换号。 · Transfers are sent too often. Slow down, then send the same number again. Never take a new number.
    /// - `QUOTA_EXCEED` (429): 商户单日转账额度已用完。调高额度，或次日用原单号再发。 · The merchant's daily transfer quota is used up. Raise the quota, or send the same number again the next day.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，钱可能已在途。先用原单号查；查不到再用原单号重发，换号有重复付款风险。可能已经执行。 · The platform failed or timed out. The money may be on its way. Query by the same number first. If nothing exists, send the same number again. A new number may pay twice. It may have been carried out.
    /// - `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012458841](https://pay.weixin.qq.com/doc/v3/merchant/4012458841)
    #[doc(alias(
        "发起批量转账",
        "Start a batch transfer",
        "商家转账",
        "batches",
        "transfer/batches"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/transfer/batches", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transfer/batches")
    }
}

/// 发起批量转账 · Start a batch transfer
pub mod post {

    enumeration! {
        /// 批次状态 · Batch status
        BatchStatus {
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
        }
    }

    /// 发起批量转账：请求 · Start a batch transfer: request
    ///
    /// 条件 Conditions:
    ///
    /// - `transfer_detail_list`：每批最多 1000 笔。`transfer_detail_list`: At most 1,000 details per batch
    /// - `transfer_detail_list.user_name`：单笔达到 2000 元必须传姓名（加密）。`transfer_detail_list.user_name`: Name (encrypted) required from 2,000 yuan per detail
    /// - `total_amount`、`total_num`、`transfer_detail_list`：总额、总笔数等于明细之和。`total_amount`, `total_num`, `transfer_detail_list`: Total amount and number equal the sum of the details
    pub struct Request {
        /// 直连商户的appid（必填） · Direct merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商家批次单号（必填） · Merchant batch number (required)
        ///
        /// 只能用数字、字母。Digits, A–Z, a–z.
        pub out_batch_no: Option<String>,
        /// 批次名称（必填） · Batch name (required)
        pub batch_name: Option<String>,
        /// 批次备注（必填） · Batch remark (required)
        pub batch_remark: Option<String>,
        /// 转账总金额（必填） · Total transfer amount (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 转账总笔数（必填） · Number of transfers (required)
        pub total_num: Option<i64>,
        /// 转账明细列表（必填） · Transfer details (required)
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
        /// 转账场景ID · Transfer scenario ID
        pub transfer_scene_id: Option<String>,
        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 直连商户的appid（必填） · Direct merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商家批次单号（必填） · Merchant batch number (required)
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

        /// 转账总金额（必填） · Total transfer amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 转账总笔数（必填） · Number of transfers (required)
        pub fn total_num<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.total_num = value.into_member();
            self
        }

        /// 转账明细列表（必填） · Transfer details (required)
        pub fn transfer_detail_list<M>(
            mut self,
            value: impl crate::IntoList<TransferDetailList, M>,
        ) -> Self {
            self.transfer_detail_list = value.into_list();
            self
        }

        /// 转账场景ID · Transfer scenario ID
        pub fn transfer_scene_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_scene_id = value.into_member();
            self
        }

        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 转账明细列表 · Transfer details
    pub struct TransferDetailList {
        /// 商家明细单号（必填） · Merchant detail number (required)
        ///
        /// 只能用数字、字母。Digits, A–Z, a–z.
        pub out_detail_no: Option<String>,
        /// 转账金额（必填） · Transfer amount (required)
        ///
        /// 单位为分。In fen.
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注（必填） · Transfer remark (required)
        pub transfer_remark: Option<String>,
        /// 用户在直连商户应用下的用户标示（必填） · User openid (direct merchant) (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 收款用户姓名 · Payee name
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
        /// 商家明细单号（必填） · Merchant detail number (required)
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

        /// 用户在直连商户应用下的用户标示（必填） · User openid (direct merchant) (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 收款用户姓名 · Payee name
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

    /// 发起批量转账：应答 · Start a batch transfer: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商家批次单号 · Merchant batch number
        pub out_batch_no: Option<String>,
        /// 微信批次单号 · WeChat Pay batch number
        pub batch_id: Option<String>,
        /// 批次创建时间 · Batch creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 批次状态 · Batch status
        pub batch_status: BatchStatus,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, TransferDetailList);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => out_batch_no: Required "out_batch_no",
            2 => batch_name: Required "batch_name",
            3 => batch_remark: Required "batch_remark",
            4 => total_amount: Required "total_amount",
            5 => total_num: Required "total_num",
            6 => transfer_detail_list: Required "transfer_detail_list",
            7 => transfer_scene_id: Optional "transfer_scene_id",
            8 => notify_url: Optional "notify_url",
        }
        TransferDetailList {
            0 => out_detail_no: Required "out_detail_no",
            1 => transfer_amount: Required "transfer_amount",
            2 => transfer_remark: Required "transfer_remark",
            3 => openid: Required "openid",
            4 => user_name: Optional "user_name",
            5 => user_id_card: Optional "user_id_card",
        }
        Response {
            0 => out_batch_no: Optional "out_batch_no",
            1 => batch_id: Optional "batch_id",
            2 => create_time: Optional "create_time",
            3 => batch_status: Optional "batch_status",
        }
    }
}
