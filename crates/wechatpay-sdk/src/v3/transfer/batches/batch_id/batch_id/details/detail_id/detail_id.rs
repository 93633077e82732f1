//! `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`

/// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
#[derive(Clone)]
pub struct DetailId {
    pub(crate) node: crate::chain::Node,
}

impl DetailId {
    /// 微信明细单号查询明细单 (direct)
    ///
    /// `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .transfer()
    ///     .batches()
    ///     .batch_id()
    ///     .batch_id("1030000071100999991182020050700019480001")
    ///     .details()
    ///     .detail_id()
    ///     .detail_id("1040000071100999991182020050700019500100")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458886)
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}")
    }
}

/// 微信明细单号查询明细单
pub mod get {

    /// 微信明细单号查询明细单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 商家批次单号
        pub out_batch_no: Option<String>,
        /// 微信批次单号
        pub batch_id: Option<String>,
        /// 直连商户的appid
        pub appid: Option<String>,
        /// 商家明细单号
        pub out_detail_no: Option<String>,
        /// 微信明细单号
        pub detail_id: Option<String>,
        /// 明细状态
        pub detail_status: Option<String>,
        /// 转账金额，单位为分
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注
        pub transfer_remark: Option<String>,
        /// 明细失败原因
        pub fail_reason: Option<String>,
        /// 用户在直连商户应用下的用户标示
        pub openid: Option<String>,
        /// 收款用户姓名
        pub user_name: Option<String>,
        /// 转账发起时间
        pub initiate_time: Option<String>,
        /// 明细更新时间
        pub update_time: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => mchid: Optional "mchid",
            1 => out_batch_no: Optional "out_batch_no",
            2 => batch_id: Optional "batch_id",
            3 => appid: Optional "appid",
            4 => out_detail_no: Optional "out_detail_no",
            5 => detail_id: Optional "detail_id",
            6 => detail_status: Optional "detail_status",
            7 => transfer_amount: Optional "transfer_amount",
            8 => transfer_remark: Optional "transfer_remark",
            9 => fail_reason: Optional "fail_reason",
            10 => openid: Optional "openid",
            11 => user_name: Optional "user_name",
            12 => initiate_time: Optional "initiate_time",
            13 => update_time: Optional "update_time",
        }
    }
}
