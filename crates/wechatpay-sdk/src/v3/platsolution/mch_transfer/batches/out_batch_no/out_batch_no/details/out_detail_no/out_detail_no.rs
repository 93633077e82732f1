//! `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`

/// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
#[derive(Clone)]
pub struct OutDetailNo {
    pub(crate) node: crate::chain::Node,
}

impl OutDetailNo {
    /// 商户明细单号查询明细单 (partner)
    ///
    /// `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
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
    /// [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}")
    }
}

/// 商户明细单号查询明细单
pub mod get {

    /// 商户明细单号查询明细单：请求
    pub struct Request {
        /// 二级商户号（必填）
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 商户明细单号查询明细单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商家批次单号
        pub out_batch_no: Option<String>,
        /// 商家转账批次单号
        pub batch_id: Option<String>,
        /// 商家明细单号
        pub out_detail_no: Option<String>,
        /// 商家转账明细单号
        pub detail_id: Option<String>,
        /// 服务商应用ID
        pub sp_appid: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 二级商户应用ID
        pub sub_appid: Option<String>,
        /// 转账发起时间
        pub create_time: Option<crate::Time>,
        /// 明细状态
        pub detail_state: Option<String>,
        /// 转账金额，单位为分
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注
        pub transfer_remark: Option<String>,
        /// 明细失败原因
        pub fail_reason: Option<String>,
        /// 收款用户OpenID
        pub openid: Option<String>,
        /// 收款银行类型
        pub bank_type: Option<String>,
        /// 收款用户姓名
        pub user_name: Option<String>,
        /// 转账完成时间
        pub transfer_finish_time: Option<crate::Time>,
        /// 银行退票时间
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
