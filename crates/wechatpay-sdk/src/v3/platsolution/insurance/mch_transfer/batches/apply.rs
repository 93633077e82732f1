//! 受理商家转账 · Start a transfer batch (insurance)
//!
//! `/v3/platsolution/insurance/mch-transfer/batches/apply`

/// 受理商家转账 · Start a transfer batch (insurance)
///
/// `/v3/platsolution/insurance/mch-transfer/batches/apply`
#[derive(Clone)]
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 受理商家转账 · Start a transfer batch (insurance)
    ///
    /// `POST /v3/platsolution/insurance/mch-transfer/batches/apply`
    ///
    /// 保险场景下服务商为二级商户受理批量商家转账，提交总金额、总笔数和明细，返回批次单号。模式：服务商。
    ///
    /// Starts a batch of merchant transfers of a sub-merchant in an insurance case and returns the batch ID and state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::insurance::mch_transfer::batches::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .sp_appid("wx8888888888888888")
    ///     .out_batch_no("sjzz20230223")
    ///     .batch_name("2023年2月深圳分部报销单")
    ///     .batch_remark("2023年2月深圳分部报销单")
    ///     .total_amount(4000000)
    ///     .total_num(200)
    ///     .transfer_scene_id("1000")
    ///     .transfer_detail_list([
    ///         post::TransferDetailList::new()
    ///             .out_detail_no("x23zy545Bd5436")
    ///             .transfer_amount(200000)
    ///             .transfer_remark("2023年2月报销")
    ///             .reservation_id("1330000071100999991182020050700019480001")
    ///             .openid("o-MYE42l80oelYMDE34nYD456Xoy"),
    ///     ])
    ///     .notify_url("https://www.example.com/notify");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .insurance()
    ///     .mch_transfer()
    ///     .batches()
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013504220](https://pay.weixin.qq.com/doc/v3/partner/4013504220)
    #[doc(alias(
        "受理商家转账",
        "Start a transfer batch (insurance)",
        "平台收付通 预约商家转账",
        "apply",
        "batches/apply"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/insurance/mch-transfer/batches/apply", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance/mch-transfer/batches/apply")
    }
}

/// 受理商家转账 · Start a transfer batch (insurance)
pub mod post {

    enumeration! {
        /// 批次状态 · Batch status
        BatchState {
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `COMPLETED`: 已完成 · Completed
            COMPLETED = "COMPLETED",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
        }
    }

    /// 受理商家转账：请求 · Start a transfer batch (insurance): request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 服务商AppID（必填） · Partner app ID (required)
        pub sp_appid: Option<String>,
        /// 二级商户AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商家批次单号（必填） · Merchant batch number (required)
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
        /// 转账场景ID（必填） · Transfer scenario ID (required)
        pub transfer_scene_id: Option<String>,
        /// 转账明细列表（必填） · Transfer details (required)
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
        /// 商户回调地址（必填） · Merchant notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 服务商AppID（必填） · Partner app ID (required)
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 二级商户AppID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
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

        /// 转账场景ID（必填） · Transfer scenario ID (required)
        pub fn transfer_scene_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_scene_id = value.into_member();
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

        /// 商户回调地址（必填） · Merchant notification URL (required)
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
        pub out_detail_no: Option<String>,
        /// 转账金额（必填） · Transfer amount (required)
        ///
        /// 单位为分。In fen.
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注（必填） · Transfer remark (required)
        pub transfer_remark: Option<String>,
        /// 微信转账预约单号（必填） · WeChat Pay transfer reservation number (required)
        pub reservation_id: Option<String>,
        /// 收款用户OpenID（必填） · Payee openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
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

        /// 微信转账预约单号（必填） · WeChat Pay transfer reservation number (required)
        pub fn reservation_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reservation_id = value.into_member();
            self
        }

        /// 收款用户OpenID（必填） · Payee openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }
    }

    /// 受理商家转账：应答 · Start a transfer batch (insurance): answer
    #[non_exhaustive]
    pub struct Response {
        /// 商家批次单号 · Merchant batch number
        pub out_batch_no: Option<String>,
        /// 商家转账批次单号 · Merchant transfer batch number
        pub batch_id: Option<String>,
        /// 批次创建时间 · Batch creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 批次状态 · Batch status
        pub batch_state: BatchState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, TransferDetailList);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => sp_appid: Required "sp_appid",
            2 => sub_appid: Optional "sub_appid",
            3 => out_batch_no: Required "out_batch_no",
            4 => batch_name: Required "batch_name",
            5 => batch_remark: Required "batch_remark",
            6 => total_amount: Required "total_amount",
            7 => total_num: Required "total_num",
            8 => transfer_scene_id: Required "transfer_scene_id",
            9 => transfer_detail_list: Required "transfer_detail_list",
            10 => notify_url: Required "notify_url",
        }
        TransferDetailList {
            0 => out_detail_no: Required "out_detail_no",
            1 => transfer_amount: Required "transfer_amount",
            2 => transfer_remark: Required "transfer_remark",
            3 => reservation_id: Required "reservation_id",
            4 => openid: Required "openid",
        }
        Response {
            0 => out_batch_no: Optional "out_batch_no",
            1 => batch_id: Optional "batch_id",
            2 => create_time: Optional "create_time",
            3 => batch_state: Optional "batch_state",
        }
    }
}
