//! 商户明细单号查询明细单 · Query a detail by merchant number
//!
//! `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`

/// 商户明细单号查询明细单 · Query a detail by merchant number
///
/// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
#[derive(Clone)]
pub struct OutDetailNo {
    pub(crate) node: crate::chain::Node,
}

impl OutDetailNo {
    /// 商户明细单号查询明细单 · Query a detail by merchant number
    ///
    /// `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    ///
    /// 服务商按商家批次单号和明细单号查询一笔商家转账明细，返回明细状态和金额。模式：服务商。
    ///
    /// Queries one transfer of a batch by merchant batch and detail numbers and returns its state and amount. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::mch_transfer::batches::out_batch_no::out_batch_no::details::out_detail_no::out_detail_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .mch_transfer()
    ///     .batches()
    ///     .out_batch_no()
    ///     .out_batch_no("sjzz20230223")
    ///     .details()
    ///     .out_detail_no()
    ///     .out_detail_no("x23zy545Bd5436")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [transfer-batch/transfer-batch-get-detail-by-out-no.html](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html)
    #[doc(alias(
        "商户明细单号查询明细单",
        "Query a detail by merchant number",
        "商家转账",
        "out-detail-no",
        "details/out-detail-no"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}")
    }
}

/// 商户明细单号查询明细单 · Query a detail by merchant number
pub mod get {

    /// 商户明细单号查询明细单：请求 · Query a detail by merchant number: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 商户明细单号查询明细单：应答 · Query a detail by merchant number: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商家批次单号 · Merchant batch number
        pub out_batch_no: Option<String>,
        /// 商家转账批次单号 · Merchant transfer batch number
        pub batch_id: Option<String>,
        /// 商家明细单号 · Merchant detail number
        pub out_detail_no: Option<String>,
        /// 商家转账明细单号 · Merchant transfer detail number
        pub detail_id: Option<String>,
        /// 服务商应用ID · Partner app ID
        pub sp_appid: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 二级商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 转账发起时间 · Transfer initiation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 明细状态 · Detail status
        pub detail_state: Option<String>,
        /// 转账金额 · Transfer amount
        ///
        /// 单位为分。In fen.
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注 · Transfer remark
        pub transfer_remark: Option<String>,
        /// 明细失败原因 · Detail failure reason
        pub fail_reason: Option<String>,
        /// 收款用户OpenID · Payee openid
        pub openid: Option<String>,
        /// 收款银行类型 · Receiving bank type
        pub bank_type: Option<String>,
        /// 收款用户姓名 · Payee name
        pub user_name: Option<String>,
        /// 转账完成时间 · Transfer completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub transfer_finish_time: Option<crate::Time>,
        /// 银行退票时间 · Bank return time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub bank_refund_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => out_batch_no: Optional "out_batch_no",
            1 => batch_id: Optional "batch_id",
            2 => out_detail_no: Optional "out_detail_no",
            3 => detail_id: Optional "detail_id",
            4 => sp_appid: Optional "sp_appid",
            5 => sub_mchid: Optional "sub_mchid",
            6 => sub_appid: Optional "sub_appid",
            7 => create_time: Optional "create_time",
            8 => detail_state: Optional "detail_state",
            9 => transfer_amount: Optional "transfer_amount",
            10 => transfer_remark: Optional "transfer_remark",
            11 => fail_reason: Optional "fail_reason",
            12 => openid: Optional "openid",
            13 => bank_type: Optional "bank_type",
            14 => user_name: Optional "user_name",
            15 => transfer_finish_time: Optional "transfer_finish_time",
            16 => bank_refund_time: Optional "bank_refund_time",
        }
    }
}
